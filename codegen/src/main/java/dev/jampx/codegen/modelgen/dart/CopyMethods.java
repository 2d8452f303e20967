package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientIdentifier;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.text.Indentation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The methods that copy an instance with other values; what tells rows apart stays as it is where clients know of it. */
final class CopyMethods {

    private final ClientType type;
    private final String constructor;
    private final List<ClientField> changeable;

    CopyMethods(ClientType type, boolean internalConstructor) {
        this.type = type;
        this.constructor = type.name() + (internalConstructor ? "._internal" : "");
        Set<ClientField> fixed =
                new HashSet<>(type.identifier().map(ClientIdentifier::fields).orElse(List.of()));
        this.changeable = type.writableFields().stream()
                .filter(field -> !fixed.contains(field))
                .toList();
    }

    DartMethod copyWith() {
        String parameters = changeable.stream()
                .map(field -> DartTypes.of(field) + "? " + field.name())
                .collect(Collectors.joining(", ", "{", "}"));
        return DartMethod.block(
                type.name() + " copyWith(" + (changeable.isEmpty() ? "" : parameters) + ")",
                "return " + constructor + "(\n" + Indentation.of(arguments(name -> name + " ?? this." + name) + ");"));
    }

    DartMethod copyWithModelFieldValues() {
        String parameters = changeable.stream()
                .map(field ->
                        "ModelFieldValue<" + DartTypes.of(field) + (field.required() ? "" : "?") + ">? " + field.name())
                .collect(Collectors.joining(",\n"));
        return DartMethod.block(
                type.name() + " copyWithModelFieldValues("
                        + (changeable.isEmpty() ? "" : "{\n" + Indentation.of(parameters) + "\n}") + ")",
                "return " + constructor + "(\n"
                        + Indentation.of(arguments(name -> name + " == null ? this." + name + " : " + name + ".value"))
                        + "\n);");
    }

    private String arguments(Function<String, String> changed) {
        Set<ClientField> changes = new HashSet<>(changeable);
        return type.writableFields().stream()
                .map(field ->
                        field.name() + ": " + (changes.contains(field) ? changed.apply(field.name()) : field.name()))
                .collect(Collectors.joining(",\n"));
    }
}
