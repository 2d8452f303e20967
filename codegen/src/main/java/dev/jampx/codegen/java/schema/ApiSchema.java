package dev.jampx.codegen.java.schema;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of an API, by name. */
public final class ApiSchema {

    private final Map<String, Map<String, SchemaField>> objects = new LinkedHashMap<>();
    private final Map<String, Map<String, SchemaField>> inputs = new LinkedHashMap<>();
    private final Map<String, EnumTypeDefinition> enums = new LinkedHashMap<>();

    private ApiSchema() {}

    /**
     * Reads it.
     *
     * @param sdl AppSync's schema, as compiled
     * @throws graphql.parser.InvalidSyntaxException if it is not SDL
     */
    public static ApiSchema read(String sdl) {
        Document document = new Parser()
                .parseDocument(ParserEnvironment.newParserEnvironment()
                        .document(sdl)
                        .parserOptions(ParserOptions.getDefaultSdlParserOptions()
                                .transform(options -> options.captureSourceLocation(false)))
                        .build());
        ApiSchema schema = new ApiSchema();
        document.getDefinitions().forEach(schema::add);
        return schema;
    }

    private void add(Definition<?> definition) {
        if (definition instanceof ObjectTypeDefinition type) {
            objects.put(
                    type.getName(),
                    byName(type.getFieldDefinitions().stream()
                            .map(ApiSchema::field)
                            .toList()));
        } else if (definition instanceof InputObjectTypeDefinition type) {
            inputs.put(
                    type.getName(),
                    byName(type.getInputValueDefinitions().stream()
                            .map(ApiSchema::value)
                            .toList()));
        } else if (definition instanceof EnumTypeDefinition type) {
            enums.put(type.getName(), type);
        }
    }

    /** The fields of the object type {@code type}, in order; none if there is no such type. */
    public List<SchemaField> fields(String type) {
        return List.copyOf(objects.getOrDefault(type, Map.of()).values());
    }

    /** The field {@code field} of the object type {@code type}, if there is one. */
    public Optional<SchemaField> field(String type, String field) {
        return Optional.ofNullable(objects.getOrDefault(type, Map.of()).get(field));
    }

    /** The fields of the input {@code input}, in order; none if there is no such input. */
    public List<SchemaField> inputFields(String input) {
        return List.copyOf(inputs.getOrDefault(input, Map.of()).values());
    }

    /** The field {@code field} of the input {@code input}, if there is one. */
    public Optional<SchemaField> inputField(String input, String field) {
        return Optional.ofNullable(inputs.getOrDefault(input, Map.of()).get(field));
    }

    /** Whether {@code name} is an input. */
    public boolean isInput(String name) {
        return inputs.containsKey(name);
    }

    /** Whether {@code name} is an enum. */
    public boolean isEnum(String name) {
        return enums.containsKey(name);
    }

    private static Map<String, SchemaField> byName(List<SchemaField> fields) {
        Map<String, SchemaField> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        return byName;
    }

    private static SchemaField field(FieldDefinition field) {
        return new SchemaField(
                field.getName(),
                type(field.getType()),
                field.getInputValueDefinitions().stream().map(ApiSchema::value).toList());
    }

    private static SchemaField value(InputValueDefinition value) {
        return new SchemaField(value.getName(), type(value.getType()), List.of());
    }

    private static GraphQlType type(Type<?> type) {
        boolean required = type instanceof NonNullType;
        Type<?> inner = type instanceof NonNullType nonNull ? nonNull.getType() : type;
        if (inner instanceof ListType list) {
            boolean elementRequired = list.getType() instanceof NonNullType;
            Type<?> element = list.getType() instanceof NonNullType nonNull ? nonNull.getType() : list.getType();
            return new GraphQlType(((TypeName) element).getName(), true, required, elementRequired);
        }
        return new GraphQlType(((TypeName) inner).getName(), false, required, false);
    }
}
