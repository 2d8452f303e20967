package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientKey;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.text.Indentation;
import dev.jampx.model.naming.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The static members by which types tell the library of themselves. */
final class SchemaVariable {

    private SchemaVariable() {}

    /** The name of the member by which queries name {@code field}. */
    static String queryName(String field) {
        return field.toUpperCase(Locale.ROOT);
    }

    static String queryField(ClientField field) {
        String head = "static final " + queryName(field.name()) + " = " + Core.QUERY_FIELD + "(";
        String name = "fieldName: \"" + field.name() + "\"";
        return field.connection()
                .map(connection -> head + "\n  " + name + ",\n  fieldType: " + Core.FIELD_TYPE + "(" + Core.FIELD_TYPES
                        + ".model, ofModelName: '" + connection.target() + "'))")
                .orElse(head + name + ")");
    }

    static String ofModel(ClientType model) {
        List<String> parts = new ArrayList<>();
        RuleText.of(model.rules()).ifPresent(parts::add);
        if (!model.keys().isEmpty()) {
            parts.add("modelSchemaDefinition.indexes = [\n"
                    + Indentation.of(
                            model.keys().stream().map(SchemaVariable::index).collect(Collectors.joining(",\n")))
                    + "\n];");
        }
        FieldDefinitions definitions = new FieldDefinitions(model);
        return variable(model, parts, definitions::ofModelField);
    }

    static String ofCustomType(ClientType type) {
        return variable(type, List.of(), new FieldDefinitions(type)::ofCustomTypeField);
    }

    private static String variable(ClientType type, List<String> parts, Function<ClientField, String> definition) {
        List<String> all = new ArrayList<>();
        all.add("modelSchemaDefinition.name = \"" + type.name() + "\";\nmodelSchemaDefinition.pluralName = \""
                + Plural.of(type.name()) + "\";");
        all.addAll(parts);
        type.fields().forEach(field -> all.add("modelSchemaDefinition.addField(" + definition.apply(field) + ");"));
        return "static var schema = " + Core.MODEL + ".defineSchema(define: (" + Core.PREFIX
                + "ModelSchemaDefinition modelSchemaDefinition) {\n"
                + Indentation.of(String.join("\n\n", all)) + "\n})";
    }

    private static String index(ClientKey key) {
        return key.fields().stream()
                .map(field -> "\"" + field + "\"")
                .collect(Collectors.joining(
                        ", ",
                        Core.PREFIX + "ModelIndex(fields: const [",
                        "], name: " + key.name().map(name -> "\"" + name + "\"").orElse("null") + ")"));
    }
}
