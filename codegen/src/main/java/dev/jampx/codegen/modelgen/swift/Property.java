package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.text.Indentation;

/** Properties as Amplify's generator lays them out. */
final class Property {

    private Property() {}

    /** The property that holds {@code field}; {@code head} says all before its name. */
    static String of(String head, ClientField field, SwiftTypes types) {
        boolean absent =
                field.isList() && types.followsDefinition(field) ? field.isOptional() : !SwiftTypes.isRequired(field);
        return head + " " + SwiftText.name(field.name()) + ": " + types.property(field) + (absent ? "?" : "");
    }

    /** {@code declaration} with the code that {@code body} is to get it. */
    static String computed(String declaration, String body) {
        return declaration + " " + Indentation.of("{\n" + Indentation.of(body) + " \n}");
    }
}
