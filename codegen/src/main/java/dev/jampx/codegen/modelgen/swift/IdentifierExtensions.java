package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientIdentifier;
import dev.jampx.codegen.schema.ClientType;
import java.util.stream.Collectors;

/** The extensions by which models tell the library how their rows are told apart. */
final class IdentifierExtensions {

    private IdentifierExtensions() {}

    static String of(ClientType model, ClientIdentifier identifier, SwiftTypes types) {
        String format = identifier.isCustom() ? "Custom" : "Default";
        String protocol = identifier.isCustom()
                ? "ModelIdentifier<Self, ModelIdentifierFormat.Custom>"
                : "DefaultModelIdentifier<Self>";
        SwiftType extension = new SwiftType("extension " + model.name() + ": ModelIdentifiable");
        extension.property("public typealias IdentifierFormat = ModelIdentifierFormat." + format);
        extension.property("public typealias IdentifierProtocol = " + protocol);
        return identifier.isCustom() ? extension.print() + "\n\n" + maker(model, identifier, types) : extension.print();
    }

    private static String maker(ClientType model, ClientIdentifier identifier, SwiftTypes types) {
        String parameters = identifier.fields().stream()
                .map(field -> SwiftText.name(field.name()) + ": " + SwiftText.name(types.element(field)))
                .collect(Collectors.joining(",\n    ", "(", ")"));
        SwiftType extension = new SwiftType("extension " + model.name() + ".IdentifierProtocol");
        extension.method(SwiftType.method(
                "public static func identifier" + parameters + " -> Self",
                identifier.fields().stream()
                        .map(IdentifierExtensions::part)
                        .collect(Collectors.joining(", ", ".make(fields:[", "])"))));
        return extension.print();
    }

    private static String part(ClientField field) {
        return "(name: \"" + field.name() + "\", value: " + field.name() + ")";
    }
}
