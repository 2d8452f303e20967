package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.Connection;
import dev.jampx.codegen.text.Indentation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How models that load others lazily are read and written.
 *
 * @param fields the model's fields
 * @param types their types
 */
record Coding(List<ClientField> fields, SwiftTypes types) {

    String decoder() {
        String lines = fields.stream().map(this::decoding).collect(Collectors.joining("\n"));
        return SwiftType.method(
                "public init(from decoder: Decoder) throws",
                Indentation.of("let values = try decoder.container(keyedBy: CodingKeys.self)\n" + lines));
    }

    private String decoding(ClientField field) {
        String name = SwiftText.name(field.name());
        String target = field.leadsToOne() ? "_" + field.name() : name;
        boolean connected = field.connection().isPresent();
        return target + " = try" + (!SwiftTypes.isRequired(field) && !connected ? "?" : "") + " values."
                + (connected ? "decodeIfPresent" : "decode")
                + "(" + type(field) + ".self, forKey: ." + name + ")"
                + (field.leadsToOne() ? " ?? LazyReference(identifiers: nil)" : "")
                + (field.is(Connection.Kind.HAS_MANY) ? " ?? .init()" : "");
    }

    private String type(ClientField field) {
        String element = types.element(field);
        String optional = SwiftTypes.isRequired(field) ? "" : "?";
        if (field.leadsToOne()) {
            return "LazyReference<" + element + ">";
        }
        if (field.is(Connection.Kind.HAS_MANY)) {
            return "List<" + element + ">" + optional;
        }
        return field.isList() ? "[" + element + "]" : element + optional;
    }

    String encoder() {
        String lines = fields.stream().map(Coding::encoding).collect(Collectors.joining("\n"));
        return SwiftType.method(
                "public func encode(to encoder: Encoder) throws",
                Indentation.of("var container = encoder.container(keyedBy: CodingKeys.self)\n" + lines));
    }

    private static String encoding(ClientField field) {
        String name = SwiftText.name(field.name());
        return "try container.encode(" + (field.leadsToOne() ? "_" + field.name() : name) + ", forKey: ." + name + ")";
    }
}
