package dev.jampx.codegen.introspection;

import dev.jampx.model.resolved.EnumType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The entry of an enum.
 *
 * <p>Amplify keeps the values in a JavaScript object under their names in {@link ConstantCase}. So of values that are
 * equal in it, such as {@code a_b} and {@code aB}, only the last is left, in the place of the first; and values of
 * which only a number is left, such as {@code _1}, come first, by number. Clients read the values from here.
 */
final class EnumEntry {

    /** The keys that JavaScript takes for places in an array. */
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,9}");

    private static final long LAST_INDEX = 4_294_967_294L;

    private EnumEntry() {}

    static Map<String, Object> of(EnumType type) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", type.name());
        entry.put("values", values(type.values()));
        return entry;
    }

    private static List<String> values(List<String> declared) {
        Map<String, String> byKey = new LinkedHashMap<>();
        declared.forEach(value -> byKey.put(ConstantCase.of(value), value));
        List<String> keys = new ArrayList<>(byKey.keySet());
        keys.sort(Comparator.comparingLong(EnumEntry::place));
        return keys.stream().map(byKey::get).toList();
    }

    private static long place(String key) {
        return INDEX.matcher(key).matches() ? Math.min(Long.parseLong(key), LAST_INDEX + 1) : LAST_INDEX + 1;
    }
}
