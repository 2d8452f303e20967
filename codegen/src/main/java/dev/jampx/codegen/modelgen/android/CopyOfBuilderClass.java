package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.schema.ClientField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class that builds instances from one that is there. */
final class CopyOfBuilderClass {

    private static final String NAME = "CopyOfBuilder";

    private CopyOfBuilderClass() {}

    static JavaType of(FieldSet fields, BuilderSteps steps) {
        JavaType builder = new JavaType("public final class " + NAME + " extends Builder");
        String checks = steps.fields().stream()
                .map(field -> "Objects.requireNonNull(" + field.name() + ");")
                .collect(Collectors.joining("\n"));
        builder.method(JavaMethod.of(
                "private " + NAME,
                fields.parameters(Accessors::setter),
                "super(" + fields.writable(ClientField::name, ", ") + ");\n" + checks));
        Stream.concat(steps.fields().stream(), fields.optional().stream())
                .forEach(field -> builder.method(setter(field, fields.types())));
        return builder;
    }

    private static JavaMethod setter(ClientField field, JavaTypes types) {
        String argument = Accessors.setter(field);
        return JavaMethod.override(
                "public " + NAME + " " + argument,
                List.of(types.value(field) + " " + argument),
                "return (" + NAME + ") super." + argument + "(" + argument + ");");
    }
}
