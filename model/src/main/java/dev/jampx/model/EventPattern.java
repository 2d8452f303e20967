package dev.jampx.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which events a function is given, as a JSON document: objects as maps, arrays as lists. It may be one that Lambda does not understand.
 *
 * @param document what was written; nobody changes it any more
 */
public record EventPattern(Map<String, @Nullable Object> document) {

    public EventPattern {
        document = copy(document);
    }

    /** Maps and lists in them are copied, too. Values may be null, which is a value in patterns. */
    private static Map<String, @Nullable Object> copy(Map<?, ?> document) {
        // Java's own maps have another order in each process, which would make another template each time.
        Map<String, @Nullable Object> copy = new TreeMap<>();
        document.forEach((key, value) -> copy.put(String.valueOf(key), copy(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(copy(each)));
            return Collections.unmodifiableList(copy);
        }
        return value;
    }
}
