package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.schema.MemberOrder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The struct of a model. */
final class ModelStruct {

    private final ClientType model;
    private final SwiftTypes types;
    private final Set<String> constants;

    ModelStruct(ClientType model, ModelOptions options) {
        this.model = model;
        this.types = new SwiftTypes(options);
        this.constants = model.identifier()
                .map(identifier ->
                        identifier.fields().stream().map(ClientField::name).collect(Collectors.toSet()))
                .orElse(Set.of(MemberOrder.IDENTIFIER));
    }

    String print() {
        SwiftType struct = new SwiftType("public struct " + SwiftText.name(model.name()) + ": Model");
        model.fields().forEach(field -> addProperty(struct, field));
        Initializers initializers = new Initializers(model, types);
        initializers.all().forEach(struct::method);
        List<ClientField> lazy = model.fields().stream().filter(types::isLazy).toList();
        lazy.forEach(field -> struct.method(setter(field)));
        if (!lazy.isEmpty()) {
            Coding coding = new Coding(model.fields(), types);
            struct.method(coding.decoder());
            struct.method(coding.encoder());
        }
        return struct.print();
    }

    private void addProperty(SwiftType struct, ClientField field) {
        String keyword = constants.contains(field.name()) ? "let" : "var";
        if (!types.isLazy(field)) {
            struct.property(Property.of("public " + keyword, field, types));
            return;
        }
        String type = types.element(field);
        struct.property(
                "internal " + keyword + " " + SwiftText.name("_" + field.name()) + ": LazyReference<" + type + ">");
        String load = SwiftTypes.isRequired(field) ? "require()" : "get()";
        struct.property(Property.computed(
                Property.of("public " + keyword, field, types),
                "get async throws { \n  try await _" + field.name() + "." + load + "\n}"));
    }

    private String setter(ClientField field) {
        String optional = SwiftTypes.isRequired(field) ? "" : "? = nil";
        return SwiftType.method(
                "public mutating func "
                        + SwiftText.name("set" + WordCase.upperFirst(field.name()))
                        + "(_ " + field.name() + ": " + SwiftText.name(types.element(field)) + optional + ")",
                "self._" + field.name() + " = LazyReference(" + field.name() + ")");
    }
}
