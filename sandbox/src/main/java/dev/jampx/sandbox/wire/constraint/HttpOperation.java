package dev.jampx.sandbox.wire.constraint;

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
 * @param query what the query has: names, or names with values
 */
record HttpOperation(String name, String method, Pattern path, List<String> labels, List<String> query) {

    private static final Pattern LABEL = Pattern.compile("\\{(\\w+)\\+?}");

    /** @param call such as {@code GET /2015-03-31/functions/{FunctionName}} */
    static HttpOperation of(String name, String call) {
        String[] parts = call.split("[ ?]");
        return new HttpOperation(
                name,
                parts[0],
                path(parts[1]),
                LABEL.matcher(parts[1]).results().map(label -> label.group(1)).toList(),
                parts.length > 2 ? List.of(parts[2].split("&")) : List.of());
    }

    /** Keys of objects have slashes in them, other members have not. */
    private static Pattern path(String template) {
        return Pattern.compile(
                LABEL.matcher(template).replaceAll(label -> label.group().endsWith("+}") ? "(.+)" : "([^/]+)") + "/?");
    }

    /** @param sent the query */
    boolean isCalledBy(String sentMethod, String sentPath, String sent) {
        List<String> parts = List.of(sent.split("&"));
        return sentMethod.equals(method)
                && path.matcher(sentPath).matches()
                && query.stream().allMatch(wanted -> parts.stream()
                        .anyMatch(part -> part.equals(wanted) || part.startsWith(wanted + "=")));
    }

    /** What stands in the place of a member, as it was sent. */
    Optional<String> label(String label, String sent) {
        Matcher match = path.matcher(sent);
        int index = labels.indexOf(label);
        return match.matches() && index >= 0 ? Optional.of(match.group(index + 1)) : Optional.empty();
    }
}
