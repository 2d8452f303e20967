package dev.jampx.codegen.schema;

import dev.jampx.model.resolved.EnumType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The values of an enum by the names that code has for them.
 *
 * <p>Amplify keeps them in a JavaScript object. So of values with equal names, such as {@code a_b} and {@code aB} in capitals, only the last is
 * left, in the place of the first; and those of whose names only a number is left, such as {@code _1}, come first, by number.
 */
public final class EnumValues {

    /** The keys that JavaScript takes for places in an array. */
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,9}");

    private static final long LAST_INDEX = 4_294_967_294L;

    private EnumValues() {}

    /** The values of {@code type} by the names that {@code naming} makes of them. */
    public static Map<String, String> of(EnumType type, UnaryOperator<String> naming) {
        Map<String, String> byName = new LinkedHashMap<>();
        type.values().forEach(value -> byName.put(naming.apply(value), value));
        List<String> names = new ArrayList<>(byName.keySet());
        names.sort(Comparator.comparingLong(EnumValues::place));
        Map<String, String> ordered = new LinkedHashMap<>();
        names.forEach(name -> ordered.put(name, byName.get(name)));
        return ordered;
    }

    private static long place(String key) {
        return INDEX.matcher(key).matches() ? Math.min(Long.parseLong(key), LAST_INDEX + 1) : LAST_INDEX + 1;
    }
}
