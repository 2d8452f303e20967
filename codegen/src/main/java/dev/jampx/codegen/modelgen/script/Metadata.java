package dev.jampx.codegen.modelgen.script;

import dev.jampx.codegen.introspection.EnumEntry;
import dev.jampx.codegen.introspection.ModelAttributes;
import dev.jampx.codegen.introspection.ValueEntry;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientSchema;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.schema.Connection;
import dev.jampx.codegen.text.JsonText;
import dev.jampx.model.naming.Plural;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.EnumType;
import dev.jampx.model.resolved.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The description of models that Amplify's DataStore makes their classes of. */
final class Metadata {

    /** The version of the generator that Amplify's own says to be, whichever it is. */
    private static final String GENERATOR_VERSION = "3.4.4";

    private Metadata() {}

    /** The description of {@code data}, of which clients see {@code schema}. */
    static String json(Data data, ClientSchema schema) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("models", models(data, schema));
        document.put("enums", enums(schema));
        document.put("nonModels", customTypes(schema));
        document.put("codegenVersion", GENERATOR_VERSION);
        document.put("version", schema.version());
        return JsonText.of(document, 4);
    }

    private static Map<String, Object> models(Data data, ClientSchema schema) {
        Map<String, ClientType> seen = new LinkedHashMap<>();
        schema.models().forEach(model -> seen.put(model.name(), model));
        ModelAttributes attributes = ModelAttributes.of(data);
        Map<String, Object> entries = new LinkedHashMap<>();
        for (Model model : data.models()) {
            Map<String, Object> entry = type(seen.get(model.name()), schema.customIdentifiers());
            entry.put("syncable", true);
            entry.put("pluralName", Plural.of(model.name()));
            entry.put("attributes", attributes.of(model));
            entries.put(model.name(), entry);
        }
        return entries;
    }

    private static Map<String, Object> enums(ClientSchema schema) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (EnumType type : schema.enums()) {
            entries.put(type.name(), EnumEntry.of(type));
        }
        return entries;
    }

    private static Map<String, Object> customTypes(ClientSchema schema) {
        Map<String, Object> entries = new LinkedHashMap<>();
        schema.customTypes().forEach(type -> entries.put(type.name(), type(type, false)));
        return entries;
    }

    private static Map<String, Object> type(ClientType type, boolean customIdentifiers) {
        Map<String, Object> fields = new LinkedHashMap<>();
        type.fields().forEach(field -> fields.put(field.name(), field(field, customIdentifiers)));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", type.name());
        entry.put("fields", fields);
        return entry;
    }

    private static Map<String, Object> field(ClientField field, boolean customIdentifiers) {
        Map<String, Object> entry = ValueEntry.ofElement(field.name(), field.type(), field.required(), field.list());
        // Always empty in this version.
        entry.put("attributes", List.of());
        ValueEntry.putListShape(entry, field.list());
        if (field.readOnly()) {
            entry.put("isReadOnly", true);
        }
        field.connection()
                .ifPresent(connection -> entry.put("association", association(connection, customIdentifiers)));
        return entry;
    }

    private static Map<String, Object> association(Connection connection, boolean customIdentifiers) {
        Map<String, Object> association = new LinkedHashMap<>();
        association.put("connectionType", connection.kind().name());
        String references = connection.kind() == Connection.Kind.BELONGS_TO ? "targetName" : "associatedWith";
        if (!customIdentifiers) {
            association.put(references, connection.references().get(0));
        } else {
            association.put(
                    connection.kind() == Connection.Kind.BELONGS_TO ? "targetNames" : references,
                    connection.references());
        }
        return association;
    }
}
