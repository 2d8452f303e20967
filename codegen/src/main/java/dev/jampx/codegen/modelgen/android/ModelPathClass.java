package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.text.BlockComment;
import java.util.List;

/** The class by which queries say along which relationships of a model they go. */
final class ModelPathClass {

    private static final List<String> IMPORTS = List.of(
            "androidx.annotation.NonNull",
            "androidx.annotation.Nullable",
            "",
            "com.amplifyframework.core.model.ModelPath",
            "com.amplifyframework.core.model.PropertyPath",
            "");

    private ModelPathClass() {}

    /** What the class for {@code model} is called. */
    static String name(String model) {
        return model + "Path";
    }

    static GeneratedFile of(ClientType model) {
        String name = name(model.name());
        JavaType path =
                new JavaType(BlockComment.of("This is an auto generated class representing the ModelPath for the "
                                + model.name() + " type in your schema.")
                        + "public final class " + name + " extends ModelPath<" + model.name() + ">");
        path.method(JavaMethod.of(
                name,
                List.of("@NonNull String name", "@NonNull Boolean isCollection", "@Nullable PropertyPath parent"),
                "super(name, isCollection, parent, " + model.name() + ".class);"));
        for (ClientField field : model.fields()) {
            if (field.connection().isPresent()) {
                String type = name(field.typeName());
                path.member("private " + type + " " + field.name());
                path.method(JavaMethod.of(
                        "public synchronized " + type + " " + Accessors.getter(field), List.of(), step(field, type)));
            }
        }
        return JavaFile.of(name, IMPORTS, path.print());
    }

    private static String step(ClientField field, String type) {
        return "if (" + field.name() + " == null) {\n"
                + "  " + field.name() + " = new " + type + "(\"" + field.name() + "\", " + field.isList() + ", this);\n"
                + "}\n"
                + "return " + field.name() + ";";
    }
}
