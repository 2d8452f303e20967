package dev.jampx.codegen.introspection;

import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.EnumValues;
import dev.jampx.model.resolved.EnumType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entry of an enum. */
public final class EnumEntry {

    private EnumEntry() {}

    /** The entry of {@code type}: its values as far as their names differ in capitals. */
    public static Map<String, Object> of(EnumType type) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", type.name());
        entry.put("values", List.copyOf(EnumValues.of(type, WordCase::constant).values()));
        return entry;
    }
}
