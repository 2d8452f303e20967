package dev.jampx.codegen.api.swift;

import dev.jampx.codegen.naming.Singular;
import dev.jampx.codegen.naming.WordCase;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What things are called in Swift. */
final class SwiftNames {

    private static final Set<String> RESERVED = Set.of(
            "Any",
            "Protocol",
            "Self",
            "Type",
            "as",
            "associatedtype",
            "associativity",
            "break",
            "case",
            "catch",
            "class",
            "continue",
            "convenience",
            "default",
            "defer",
            "deinit",
            "didSet",
            "do",
            "dynamic",
            "else",
            "enum",
            "extension",
            "fallthrough",
            "false",
            "fileprivate",
            "final",
            "for",
            "func",
            "get",
            "guard",
            "if",
            "import",
            "in",
            "indirect",
            "infix",
            "init",
            "inout",
            "internal",
            "is",
            "lazy",
            "left",
            "let",
            "mutating",
            "nil",
            "none",
            "nonmutating",
            "open",
            "operator",
            "optional",
            "override",
            "postfix",
            "precedence",
            "prefix",
            "private",
            "protocol",
            "public",
            "repeat",
            "required",
            "rethrows",
            "return",
            "right",
            "self",
            "set",
            "static",
            "struct",
            "subscript",
            "super",
            "switch",
            "throw",
            "throws",
            "true",
            "try",
            "typealias",
            "unowned",
            "var",
            "weak",
            "where",
            "while",
            "willSet");

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> structs = new HashMap<>();

    /** {@code name} as it must be written where Swift would take it for a keyword. */
    static String escaped(String name) {
        return RESERVED.contains(name) ? '`' + name + '`' : name;
    }

    /** The property for the field called {@code field}. */
    String property(String field) {
        return field.startsWith("__") ? field : properties.computeIfAbsent(field, WordCase::camel);
    }

    /** The struct for the objects in the field called {@code field}. */
    String struct(String field) {
        return structs.computeIfAbsent(field, each -> WordCase.pascal(Singular.of(each)));
    }
}
