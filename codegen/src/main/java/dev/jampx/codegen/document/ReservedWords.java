package dev.jampx.codegen.document;

import java.util.Set;

/** The words that nothing may be called in a module of JavaScript. */
public final class ReservedWords {

    private static final Set<String> WORDS = Set.of(
            "arguments",
            "await",
            "break",
            "case",
            "catch",
            "class",
            "const",
            "continue",
            "debugger",
            "default",
            "delete",
            "do",
            "else",
            "enum",
            "eval",
            "export",
            "extends",
            "false",
            "finally",
            "for",
            "function",
            "if",
            "implements",
            "import",
            "in",
            "instanceof",
            "interface",
            "let",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "static",
            "super",
            "switch",
            "this",
            "throw",
            "true",
            "try",
            "typeof",
            "var",
            "void",
            "while",
            "with",
            "yield");

    private ReservedWords() {}

    /** Whether {@code name} is one. */
    public static boolean isReserved(String name) {
        return WORDS.contains(name);
    }
}
