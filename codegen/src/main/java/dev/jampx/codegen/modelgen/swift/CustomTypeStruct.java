package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.schema.ClientType;

/** The struct of a custom type. */
final class CustomTypeStruct {

    private CustomTypeStruct() {}

    static String of(ClientType type, SwiftTypes types) {
        SwiftType struct = new SwiftType("public struct " + SwiftText.name(type.name()) + ": Embeddable");
        type.fields().forEach(field -> struct.property(Property.of("var", field, types)));
        return struct.print();
    }
}
