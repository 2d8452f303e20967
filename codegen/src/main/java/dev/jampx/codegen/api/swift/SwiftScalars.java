package dev.jampx.codegen.api.swift;

import java.util.Map;

/** The types that scalars have in Swift. */
final class SwiftScalars {

    private static final Map<String, String> TYPES = Map.of(
            "Int", "Int",
            "Float", "Double",
            "Boolean", "Bool",
            "ID", "GraphQLID",
            "AWSTimestamp", "Int");

    private SwiftScalars() {}

    /** The type of the scalar called {@code name}; what is not known is a string with a format. */
    static String type(String name) {
        return TYPES.getOrDefault(name, "String");
    }
}
