package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientIdentifier;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.text.BlockComment;
import dev.jampx.codegen.text.Indentation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The class of what tells a model's rows apart. */
final class IdentifierClass {

    private final ClientType model;
    private final ClientIdentifier identifier;
    private final String name;

    private IdentifierClass(ClientType model, ClientIdentifier identifier) {
        this.model = model;
        this.identifier = identifier;
        this.name = name(model);
    }

    /** What the class for {@code model} is called. */
    static String name(ClientType model) {
        return model.name() + "ModelIdentifier";
    }

    static String of(ClientType model, ClientIdentifier identifier) {
        return new IdentifierClass(model, identifier).print();
    }

    private String print() {
        DartClass type =
                new DartClass(BlockComment.of("This is an auto generated class representing the model identifier\nof ["
                                + model.name() + "] in your schema.")
                        + "class " + name + " implements " + Core.PREFIX + "ModelIdentifier<" + model.name() + ">");
        identifier.fields().forEach(field -> type.member("final " + DartTypes.of(field) + " " + field.name()));
        type.method(constructor());
        type.method(DartMethod.of(
                        "Map<String, dynamic> serializeAsMap()",
                        " => (<String, dynamic>{\n"
                                + Indentation.of(fields(field -> "'" + field.name() + "': " + field.name(), ",\n"))
                                + "\n});")
                .override());
        type.method(DartMethod.of(
                        "List<Map<String, dynamic>> serializeAsList()",
                        " => serializeAsMap()\n  .entries\n"
                                + "  .map((entry) => (<String, dynamic>{ entry.key: entry.value }))\n  .toList();")
                .override());
        type.method(DartMethod.of("String serializeAsString()", " => serializeAsMap().values.join('#');")
                .override());
        type.method(DartMethod.of(
                        "String toString()",
                        " => '" + name + "(" + fields(field -> field.name() + ": $" + field.name(), ", ") + ")';")
                .override());
        type.method(equality());
        type.method(DartMethod.of(
                        "int get hashCode",
                        " =>\n" + Indentation.of(fields(field -> field.name() + ".hashCode", " ^\n")) + ";")
                .override());
        return type.print();
    }

    private DartMethod constructor() {
        String parameters = Indentation.of(fields(field -> "required this." + field.name(), ",\n"));
        return DartMethod.of("const " + name + "({\n" + parameters + "})", ";").withComment(constructorComment());
    }

    private String constructorComment() {
        List<ClientField> sortKeys =
                identifier.fields().subList(1, identifier.fields().size());
        String comment = "Create an instance of " + name + " using ["
                + identifier.partitionKey().name() + "] the primary key.";
        return sortKeys.isEmpty()
                ? comment
                : sortKeys.stream()
                        .map(field -> "[" + field.name() + "]")
                        .collect(Collectors.joining(
                                ", ", comment + "\nAnd ", " the sort key" + (sortKeys.size() == 1 ? "" : "s") + "."));
    }

    private DartMethod equality() {
        return DartMethod.block(
                        "bool operator ==(Object other)",
                        "if (identical(this, other)) {\n  return true;\n}\n\nreturn other is " + name + " &&\n"
                                + Indentation.of(
                                        fields(field -> field.name() + " == other." + field.name(), " &&\n") + ";"))
                .override();
    }

    private String fields(Function<ClientField, String> text, String separator) {
        return identifier.fields().stream().map(text).collect(Collectors.joining(separator));
    }
}
