package dev.jampx.codegen.introspection;

import dev.jampx.model.resolved.CustomType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The entry of a custom type, which Amplify calls a non-model here. */
final class CustomTypeEntry {

    private CustomTypeEntry() {}

    static Map<String, Object> of(CustomType type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        type.fields().forEach(field -> fields.put(field.name(), field.accept(new MemberEntry())));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", type.name());
        entry.put("fields", fields);
        return entry;
    }
}
