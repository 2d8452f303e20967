package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.text.Indentation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class that builds instances. */
final class BuilderClass {

    private static final String ID_COMMENT =
            "@param id id\n@return Current Builder instance, for fluent method chaining";

    private final FieldSet fields;
    private final BuilderSteps steps;
    private final JavaTypes types;

    BuilderClass(FieldSet fields, BuilderSteps steps) {
        this.fields = fields;
        this.steps = steps;
        this.types = fields.types();
    }

    JavaType type() {
        String interfaces = Stream.concat(steps.fields().stream().map(steps::nameOf), Stream.of(steps.last()))
                .collect(Collectors.joining(", "));
        JavaType builder = new JavaType("public static class Builder implements " + interfaces);
        Stream.concat(fields.required().stream(), fields.optional().stream())
                .forEach(field -> builder.member("private " + types.member(field) + " " + field.name()));
        builder.method(JavaMethod.of("public Builder", List.of(), ""));
        builder.method(JavaMethod.of("private Builder", fields.parameters(), fields.assignments()));
        builder.method(build());
        List<ClientField> required = steps.fields();
        for (int i = 0; i < required.size(); i++) {
            builder.method(step(required.get(i), steps.after(i)));
        }
        fields.optional().forEach(field -> builder.method(option(field)));
        if (fields.managedId()) {
            builder.method(JavaMethod.of(
                            "public " + steps.last() + " id",
                            List.of("String id"),
                            Indentation.of("this.id = id;\nreturn this;"))
                    .withComment(ID_COMMENT));
        }
        return builder;
    }

    private JavaMethod build() {
        String name = fields.type().name();
        String identifier =
                fields.managedId() ? "String id = this.id != null ? this.id : UUID.randomUUID().toString();\n" : "";
        String arguments = Indentation.of(fields.writable(ClientField::name, ",\n"));
        return JavaMethod.override(
                "public " + name + " build",
                List.of(),
                Indentation.of(identifier + "\nreturn new " + name + "(\n" + arguments + ");"));
    }

    private JavaMethod step(ClientField field, String next) {
        return setter(next, field, "Objects.requireNonNull(" + Accessors.setter(field) + ");\n");
    }

    private JavaMethod option(ClientField field) {
        return setter(steps.last(), field, "");
    }

    private JavaMethod setter(String result, ClientField field, String check) {
        String argument = Accessors.setter(field);
        String value = types.isReference(field) ? "new LoadedModelReferenceImpl<>(" + argument + ")" : argument;
        return JavaMethod.override(
                "public " + result + " " + argument,
                List.of(types.value(field) + " " + argument),
                Indentation.of(check + "this." + field.name() + " = " + value + ";\nreturn this;"));
    }
}
