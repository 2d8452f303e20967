package dev.jampx.model.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts outputs together as Amplify does: maps are merged, lists are joined, and nothing is said twice. */
public final class OutputMerge {

    private final Map<String, Object> merged = new LinkedHashMap<>();

    /**
     * Adds what {@code members} says.
     *
     * @return the path of what was said before, such as {@code custom.region}; empty if there is none
     */
    public Optional<String> add(Map<String, Object> members) {
        return merge(merged, members, "");
    }

    /** Everything that was added. */
    public Map<String, Object> merged() {
        return merged;
    }

    private static Optional<String> merge(Map<String, Object> into, Map<?, ?> members, String path) {
        Optional<String> repeated = Optional.empty();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            String name = String.valueOf(member.getKey());
            Object known = into.get(name);
            if (known == null) {
                into.put(name, copy(member.getValue()));
            } else {
                Optional<String> below = join(into, name, known, member.getValue(), path + name);
                repeated = repeated.isPresent() ? repeated : below;
            }
        }
        return repeated;
    }

    private static Optional<String> join(
            Map<String, Object> into, String name, Object known, Object added, String path) {
        if (known instanceof Map<?, ?> map && added instanceof Map<?, ?> more) {
            Map<String, Object> joined = new LinkedHashMap<>();
            map.forEach((key, value) -> joined.put(String.valueOf(key), value));
            into.put(name, joined);
            return merge(joined, more, path + ".");
        }
        if (known instanceof List<?> list && added instanceof List<?> more) {
            List<Object> joined = new ArrayList<>(list);
            joined.addAll(more);
            into.put(name, joined);
            return Optional.empty();
        }
        return Optional.of(path);
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copied = new LinkedHashMap<>();
            map.forEach((key, member) -> copied.put(String.valueOf(key), copy(member)));
            return copied;
        }
        return value instanceof List<?> list ? new ArrayList<Object>(list) : value;
    }
}
