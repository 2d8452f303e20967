package dev.jampx.sandbox.wire.constraint;

import dev.jampx.sandbox.wire.WireRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an operation is called over HTTP.
 *
 * @param name the operation
 * @param method the HTTP method
 * @param path what paths look like; each place of a member is a group
 * @param labels what the places are called, in their order
 * @param query what the query has besides members; empty for nothing
 */
record HttpOperation(String name, String method, Pattern path, List<String> labels, String query) {

    private static final Pattern LABEL = Pattern.compile("\\{(\\w+)\\+?}");

    /** @param call such as {@code GET /2015-03-31/functions/{FunctionName}} */
    static HttpOperation of(String name, String call) {
        String[] parts = call.split("[ ?]");
        return new HttpOperation(
                name,
                parts[0],
                Pattern.compile(LABEL.matcher(parts[1]).replaceAll("([^/]+)") + "/?"),
                LABEL.matcher(parts[1]).results().map(label -> label.group(1)).toList(),
                parts.length > 2 ? parts[2] : "");
    }

    boolean isCalledBy(WireRequest request) {
        return request.method().equals(method)
                && path.matcher(request.path()).matches()
                && (query.isEmpty() || List.of(request.query().split("&")).contains(query));
    }

    /** What stands in the place of a member, as it was sent. */
    Optional<String> label(String label, String sent) {
        Matcher match = path.matcher(sent);
        int index = labels.indexOf(label);
        return match.matches() && index >= 0 ? Optional.of(match.group(index + 1)) : Optional.empty();
    }
}
