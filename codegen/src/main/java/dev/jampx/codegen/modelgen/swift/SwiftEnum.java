package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.EnumValues;
import dev.jampx.codegen.text.Indentation;
import dev.jampx.model.resolved.EnumType;
import java.util.List;
import java.util.Map;

/** Enums in Swift. */
final class SwiftEnum {

    private SwiftEnum() {}

    /** The enum of {@code type}. */
    static String of(EnumType type) {
        String head = "public enum " + SwiftText.name(WordCase.pascal(type.name())) + ": String, EnumPersistable {";
        List<String> cases = EnumValues.of(type, WordCase::camel).entrySet().stream()
                .map(SwiftEnum::declaration)
                .toList();
        return head + "\n" + Indentation.of(SwiftText.lines(cases)) + "\n}";
    }

    private static String declaration(Map.Entry<String, String> value) {
        String name = value.getKey();
        return "case " + SwiftText.name(name)
                + (name.equals(value.getValue()) ? "" : " = \"" + value.getValue() + "\"");
    }

    /** The enum that has the names of {@code fields}, under which they are stored. */
    static String codingKeys(List<ClientField> fields) {
        List<String> cases = fields.stream()
                .map(field -> "case " + SwiftText.name(field.name()))
                .toList();
        return "// MARK: - CodingKeys \n public enum CodingKeys: String, ModelKey {\n"
                + Indentation.of(SwiftText.lines(cases)) + "\n}";
    }
}
