package dev.jampx.codegen.sdl;

import dev.jampx.codegen.sdl.SchemaType.EnumType;
import dev.jampx.codegen.sdl.SchemaType.InputType;
import dev.jampx.codegen.sdl.SchemaType.ObjectType;
import graphql.language.Definition;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads types from an SDL document. */
final class SdlReading {

    // The limits of requests do not hold for schemas, and nobody asks where anything stood.
    private static final ParserOptions OPTIONS = ParserOptions.getDefaultSdlParserOptions()
            .transform(options -> options.captureSourceLocation(false)
                    .captureLineComments(false)
                    .captureIgnoredChars(false));

    private SdlReading() {}

    static Map<String, SchemaType> types(String sdl) {
        Map<String, SchemaType> types = new HashMap<>();
        ParserEnvironment environment = ParserEnvironment.newParserEnvironment()
                .document(sdl)
                .parserOptions(OPTIONS)
                .build();
        for (Definition<?> definition : new Parser().parseDocument(environment).getDefinitions()) {
            SchemaType type = type(definition);
            types.put(type.name(), type);
        }
        return types;
    }

    private static SchemaType type(Definition<?> definition) {
        if (definition instanceof ObjectTypeDefinition object) {
            return new ObjectType(
                    object.getName(),
                    object.getFieldDefinitions().stream().map(SdlReading::field).toList());
        }
        if (definition instanceof InputObjectTypeDefinition input) {
            return new InputType(input.getName(), values(input.getInputValueDefinitions()));
        }
        if (definition instanceof EnumTypeDefinition enumeration) {
            return new EnumType(
                    enumeration.getName(),
                    enumeration.getEnumValueDefinitions().stream()
                            .map(EnumValueDefinition::getName)
                            .toList());
        }
        throw new IllegalArgumentException("AppSync's APIs have no " + definition);
    }

    private static OutputField field(FieldDefinition field) {
        // Of arguments with one name, which a key called "limit" leads to, graphql-js keeps the last in the place of
        // the first.
        Map<String, InputValue> arguments = new LinkedHashMap<>();
        values(field.getInputValueDefinitions()).forEach(argument -> arguments.put(argument.name(), argument));
        return new OutputField(field.getName(), List.copyOf(arguments.values()), reference(field.getType()));
    }

    private static List<InputValue> values(List<InputValueDefinition> values) {
        return values.stream()
                .map(value -> new InputValue(value.getName(), reference(value.getType())))
                .toList();
    }

    private static TypeReference reference(Type<?> type) {
        boolean required = type instanceof NonNullType;
        Type<?> value = nullable(type);
        if (value instanceof ListType list) {
            Type<?> element = list.getType();
            return new TypeReference(name(nullable(element)), required, true, element instanceof NonNullType);
        }
        return new TypeReference(name(value), required, false, false);
    }

    private static Type<?> nullable(Type<?> type) {
        return type instanceof NonNullType required ? required.getType() : type;
    }

    private static String name(Type<?> type) {
        return ((TypeName) type).getName();
    }
}
