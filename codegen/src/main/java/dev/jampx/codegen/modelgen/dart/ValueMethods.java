package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.text.Indentation;
import java.util.List;
import java.util.stream.Collectors;

/** The getters, the constructors and the comparison of a type. */
record ValueMethods(ClientType type) {

    List<DartMethod> getters() {
        return type.fields().stream()
                .filter(field -> !DartTypes.isIdentifier(field))
                .map(ValueMethods::getter)
                .toList();
    }

    private static DartMethod getter(ClientField field) {
        String head = " get " + field.name();
        return DartTypes.isRequired(field)
                ? DartMethod.block(DartTypes.of(field) + head, MissingValue.caught("  return _" + field.name() + "!;"))
                : DartMethod.block(DartTypes.of(field) + "?" + head, "return _" + field.name() + ";");
    }

    DartMethod internalConstructor() {
        String parameters = type.fields().stream()
                .map(field -> (DartTypes.isRequired(field) ? "required " : "")
                        + (DartTypes.isIdentifier(field) ? "this." : "")
                        + field.name())
                .collect(Collectors.joining(", "));
        String members = type.fields().stream()
                .filter(field -> !DartTypes.isIdentifier(field))
                .map(field -> "_" + field.name() + " = " + field.name())
                .collect(Collectors.joining(", "));
        return DartMethod.of(
                "const " + type.name() + "._internal({" + parameters + "})",
                members.isEmpty() ? ";" : ": " + members + ";");
    }

    DartMethod factory() {
        String parameters =
                type.writableFields().stream().map(ValueMethods::parameter).collect(Collectors.joining(", "));
        String arguments = type.writableFields().stream()
                .map(field -> field.name() + ": " + argument(field))
                .collect(Collectors.joining(",\n"));
        return DartMethod.block(
                "factory " + type.name() + "({" + parameters + "})",
                "return " + type.name() + "._internal(\n" + Indentation.of(arguments + ");"));
    }

    private static String parameter(ClientField field) {
        boolean needed = DartTypes.isRequired(field) && !DartTypes.isIdentifier(field);
        return needed
                ? "required " + DartTypes.of(field) + " " + field.name()
                : DartTypes.of(field) + "? " + field.name();
    }

    private static String argument(ClientField field) {
        String name = field.name();
        if (DartTypes.isIdentifier(field)) {
            return name + " == null ? " + Core.PREFIX + "UUID.getUUID() : " + name;
        }
        return field.isList()
                ? name + " != null ? " + DartTypes.of(field) + ".unmodifiable(" + name + ") : " + name
                : name;
    }

    DartMethod equalsMethod() {
        return DartMethod.block("bool equals(Object other)", "return this == other;");
    }

    DartMethod equality() {
        String checks = type.writableFields().stream().map(ValueMethods::check).collect(Collectors.joining(" &&\n"));
        return DartMethod.block(
                        "bool operator ==(Object other)",
                        "if (identical(other, this)) return true;\nreturn other is " + type.name() + " &&\n"
                                + Indentation.of(checks + ";"))
                .override();
    }

    private static String check(ClientField field) {
        String member = DartTypes.member(field);
        return field.isList()
                ? "DeepCollectionEquality().equals(" + member + ", other." + member + ")"
                : member + " == other." + member;
    }
}
