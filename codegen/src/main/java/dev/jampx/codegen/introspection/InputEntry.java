package dev.jampx.codegen.introspection;

import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.InputType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entry of an input type, and what it shares with the arguments of an operation. */
final class InputEntry {

    private InputEntry() {}

    static Map<String, Object> of(InputType input) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", input.name());
        entry.put("attributes", values(input.fields()));
        return entry;
    }

    /** The entries of what a caller gives. */
    static Map<String, Object> values(List<Field> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach(field ->
                values.put(field.name(), ValueEntry.of(field.name(), field.type(), field.required(), field.list())));
        return values;
    }
}
