package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.modelgen.UnwritableModelsException;
import dev.jampx.codegen.modelgen.UnwritableName;
import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.ClientSchema;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.schema.EnumValues;
import dev.jampx.model.resolved.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words that names must not be in Dart, as Amplify's generator has them. */
final class ReservedWords {

    private static final Set<String> WORDS = Set.of(
            "abstract",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "case",
            "catch",
            "class",
            "const",
            "continue",
            "covariant",
            "default",
            "deferred",
            "do",
            "dynamic",
            "else",
            "enum",
            "export",
            "extends",
            "extension",
            "external",
            "factory",
            "false",
            "final",
            "finally",
            "for",
            "Function",
            "get",
            "hide",
            "if",
            "implements",
            "import",
            "in",
            "interface",
            "is",
            "library",
            "mixin",
            "new",
            "null",
            "on",
            "operator",
            "part",
            "rethrow",
            "return",
            "set",
            "show",
            "static",
            "super",
            "switch",
            "sync",
            "this",
            "throw",
            "true",
            "try",
            "typedef",
            "var",
            "void",
            "while",
            "with",
            "yield");

    private final List<UnwritableName> found = new ArrayList<>();

    private ReservedWords() {}

    static void check(ClientSchema schema) {
        ReservedWords words = new ReservedWords();
        Stream.concat(schema.models().stream(), schema.customTypes().stream()).forEach(words::checkType);
        schema.enums().forEach(words::checkEnum);
        if (!words.found.isEmpty()) {
            throw new UnwritableModelsException(words.found);
        }
    }

    private void checkType(ClientType type) {
        check(type.name(), type.name(), "The type");
        type.fields().forEach(field -> check(type.name(), field.name(), "The field"));
    }

    private void checkEnum(EnumType type) {
        check(type.name(), type.name(), "The enum");
        EnumValues.of(type, WordCase::constant).values().forEach(value -> check(type.name(), value, "The value"));
    }

    private void check(String type, String name, String kind) {
        if (WORDS.contains(name)) {
            String place = type.equals(name) ? "" : " of " + type;
            found.add(new UnwritableName(type, name, kind + " " + name + place + " is called like a word of Dart."));
        }
    }
}
