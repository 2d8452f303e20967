package dev.jampx.standin.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parameters as a form sends them: a query string, or the body of AWS's query protocol.
 *
 * @param values the values by name, decoded
 */
public record Form(Map<String, String> values) {

    /** Reads {@code a=1&b=2}. */
    public static Form parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : text.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                values.put(
                        decoded(equals < 0 ? part : part.substring(0, equals)),
                        equals < 0 ? "" : decoded(part.substring(equals + 1)));
            }
        }
        return new Form(values);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of {@code name}, if it is there. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value of {@code name}, which has to be there. */
    public String required(String name) {
        return value(name)
                .orElseThrow(() -> AwsError.refused(
                        "ValidationError",
                        "1 validation error detected: Value null at '" + name
                                + "' failed to satisfy constraint: Member must not be null"));
    }

    /** The members of a list of texts. */
    public List<String> list(String name) {
        List<String> members = new ArrayList<>();
        for (int index = 1; values.containsKey(name + ".member." + index); index++) {
            members.add(values.get(name + ".member." + index));
        }
        return members;
    }

    /** The members of a list of structures, each as a form of its own. */
    public List<Form> structures(String name) {
        List<Form> members = new ArrayList<>();
        for (int index = 1; ; index++) {
            String prefix = name + ".member." + index + ".";
            Map<String, String> member = new LinkedHashMap<>();
            values.forEach((key, value) -> {
                if (key.startsWith(prefix)) {
                    member.put(key.substring(prefix.length()), value);
                }
            });
            if (member.isEmpty()) {
                return members;
            }
            members.add(new Form(member));
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
