package dev.jampx.codegen.modelgen.swift;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pieces of Swift, put together as Amplify's generator does: what is empty is left out, and space at the ends is cut off. */
final class SwiftText {

    /** The words that names are set apart from by backticks, as Amplify's generator has them. */
    private static final Set<String> KEYWORDS = Set.of(
            "_COLUMN_",
            "_FILE_",
            "_FUNCTION_",
            "_LINE_",
            "as",
            "associativity",
            "break",
            "case",
            "Class",
            "continue",
            "convenience",
            "default",
            "deinit",
            "didSet",
            "do",
            "dynamic",
            "dynamicType",
            "else",
            "Enum",
            "extension",
            "fallthrough",
            "false",
            "final",
            "for",
            "Func",
            "get",
            "if",
            "import",
            "in",
            "infix",
            "Init",
            "inout",
            "internal",
            "is",
            "lazy",
            "left",
            "Let",
            "mutating",
            "nil",
            "none",
            "nonmutating",
            "operator",
            "optional",
            "override",
            "postfix",
            "precedence",
            "prefix",
            "private",
            "protocol",
            "Protocol",
            "public",
            "required",
            "return",
            "right",
            "self",
            "Self",
            "set",
            "static",
            "struct",
            "subscript",
            "super",
            "switch",
            "Type",
            "typealias",
            "true",
            "unknown",
            "unowned",
            "var",
            "weak",
            "where",
            "while",
            "willSet");

    private SwiftText() {}

    /** {@code name}, in backticks if it is a word of the language. */
    static String name(String name) {
        return KEYWORDS.contains(name) ? "`" + name + "`" : name;
    }

    static String words(String... words) {
        return merged(Stream.of(words), " ");
    }

    static String lines(List<String> lines) {
        return merged(lines.stream(), "\n");
    }

    /** Each of {@code parts}, with an empty line after it. */
    static String paragraphs(List<String> parts) {
        return merged(parts.stream().filter(part -> !part.isEmpty()).map(part -> part + "\n"), "\n");
    }

    private static String merged(Stream<String> parts, String separator) {
        return parts.filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator))
                .strip();
    }
}
