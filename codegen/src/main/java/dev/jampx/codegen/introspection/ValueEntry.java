package dev.jampx.codegen.introspection;

import dev.jampx.model.ListShape;
import dev.jampx.model.resolved.ValueType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The entry of something that has a name and holds values: what fields, arguments and results have in common. */
public final class ValueEntry {

    private ValueEntry() {}

    /** The entry of an argument, of a field of an input or of an operation's result. */
    static Map<String, Object> of(String name, ValueType type, boolean required, ListShape list) {
        Map<String, Object> entry = ofElement(name, type, required, list);
        putListShape(entry, list);
        return entry;
    }

    /** The entry up to where fields have their attributes; {@link #putListShape} goes on. */
    public static Map<String, Object> ofElement(String name, ValueType type, boolean required, ListShape list) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", name);
        entry.put("isArray", list != ListShape.SINGLE);
        entry.put("type", type.accept(new TypeReference()));
        entry.put("isRequired", required);
        return entry;
    }

    /** Says of a list whether it may be absent. */
    public static void putListShape(Map<String, Object> entry, ListShape list) {
        if (list != ListShape.SINGLE) {
            entry.put("isArrayNullable", list == ListShape.OPTIONAL_LIST);
        }
    }
}
