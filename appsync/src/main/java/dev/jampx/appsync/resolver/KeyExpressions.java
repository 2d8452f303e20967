package dev.jampx.appsync.resolver;

import dev.jampx.appsync.naming.SortKey;
import dev.jampx.model.resolved.KeySchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JavaScript expressions that make the stored form of a key. */
final class KeyExpressions {

    private KeyExpressions() {}

    /** The object literal of a whole key whose fields are properties of the value {@code source}. */
    static String item(KeySchema key, String source, int indent) {
        return item(
                key, key.fields().stream().map(field -> source + "." + field).toList(), indent);
    }

    /**
     * The object literal of a whole key.
     *
     * @param values the expressions of the key's fields, in order
     */
    static String item(KeySchema key, List<String> values, int indent) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(key.partitionKey(), values.get(0));
        SortKey.of(key)
                .ifPresent(sortKey -> properties.put(sortKey.attribute(), joined(values.subList(1, values.size()))));
        return JsText.object(properties, indent);
    }

    /** The stored form of a sort key: the value itself, or several joined by {@code #}. */
    static String joined(List<String> values) {
        return values.size() == 1
                ? values.get(0)
                : values.stream().map(value -> "${" + value + "}").collect(Collectors.joining("#", "`", "`"));
    }
}
