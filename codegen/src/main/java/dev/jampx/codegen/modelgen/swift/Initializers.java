package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.schema.MemberOrder;
import dev.jampx.codegen.text.Indentation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The initializers of a model's struct.
 *
 * @param model the model
 * @param types the types of its fields
 */
record Initializers(ClientType model, SwiftTypes types) {

    /** One that takes all; where the API sets some, that is for the library, and for the app is one that takes the others. */
    List<String> all() {
        if (model.readOnlyFields().isEmpty()) {
            return List.of(complete("public"));
        }
        return List.of(forApps(), complete("internal"));
    }

    private String forApps() {
        String arguments = model.fields().stream()
                .map(field ->
                        SwiftText.name(field.name()) + ": " + (field.readOnly() ? "nil" : SwiftText.name(field.name())))
                .collect(Collectors.joining(",\n  "));
        return SwiftType.method("public init" + parameters(model.writableFields()), "self.init(" + arguments + ")");
    }

    private String complete(String access) {
        String assignments = model.fields().stream()
                .map(field -> Indentation.of("self." + assignment(field)))
                .collect(Collectors.joining("\n"));
        return SwiftType.method(access + " init" + parameters(model.fields()), assignments);
    }

    private String assignment(ClientField field) {
        String name = SwiftText.name(field.name());
        return types.isLazy(field) ? "_" + field.name() + " = LazyReference(" + name + ")" : name + " = " + name;
    }

    private String parameters(List<ClientField> fields) {
        return fields.stream().map(this::parameter).collect(Collectors.joining(",\n    ", "(", ")"));
    }

    private String parameter(ClientField field) {
        boolean absent = types.followsDefinition(field) ? field.isOptional() : !field.required();
        String type = types.parameter(field) + (absent ? "?" : "");
        return SwiftText.name(field.name()) + ": " + type + initial(field, absent);
    }

    private String initial(ClientField field, boolean absent) {
        if (field.name().equals(MemberOrder.IDENTIFIER)) {
            return " = UUID().uuidString";
        }
        boolean empty = field.isList() && !(types.followsDefinition(field) && absent);
        if (empty) {
            return " = []";
        }
        return absent ? " = nil" : "";
    }
}
