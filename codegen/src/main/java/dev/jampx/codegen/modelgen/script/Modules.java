package dev.jampx.codegen.modelgen.script;

import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.schema.EnumValues;
import dev.jampx.codegen.text.Indentation;
import dev.jampx.model.resolved.EnumType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the modules of both languages have in common. */
final class Modules {

    private Modules() {}

    /** What {@code write} makes of each of {@code things}, with lines between them. */
    static <T> String paragraphs(List<T> things, Function<T, String> write) {
        return things.stream().map(write).collect(Collectors.joining("\n\n"));
    }

    static String enumDeclaration(EnumType type) {
        String values = EnumValues.of(type, WordCase::constant).entrySet().stream()
                .map(Modules::enumValue)
                .collect(Collectors.joining(",\n"));
        return "export enum " + WordCase.pascal(type.name()) + " {\n" + Indentation.of(values) + "\n}";
    }

    private static String enumValue(Map.Entry<String, String> value) {
        return value.getKey() + " = \"" + value.getValue() + "\"";
    }

    /** The statement by which the library makes classes of the schema; {@code type} is what follows it. */
    static String initialization(List<ClientType> types, String type) {
        String names = types.stream().map(ClientType::name).collect(Collectors.joining(", "));
        return types.isEmpty() ? "" : "const { " + names + " } = initSchema(schema)" + type + ";";
    }

    static String exports(List<String> names) {
        return "export {\n" + Indentation.of(String.join(",\n", names)) + "\n};";
    }
}
