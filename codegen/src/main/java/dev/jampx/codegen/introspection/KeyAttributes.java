package dev.jampx.codegen.introspection;

import dev.jampx.codegen.schema.ClientKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of a key. */
final class KeyAttributes {

    private KeyAttributes() {}

    /** A key that the model declares; of an index is said whether it has a query of its own. */
    static Map<String, @Nullable Object> declared(ClientKey key) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        key.name().ifPresent(name -> {
            properties.put("name", name);
            properties.put("queryField", key.queryField().orElse(null));
        });
        properties.put("fields", key.fields());
        return properties;
    }

    /** A key that a relationship needs. */
    static Map<String, @Nullable Object> ofRelationship(ClientKey key) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        key.name().ifPresent(name -> properties.put("name", name));
        properties.put("fields", key.fields());
        return properties;
    }
}
