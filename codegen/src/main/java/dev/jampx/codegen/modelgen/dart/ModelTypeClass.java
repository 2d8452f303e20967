package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.schema.ClientType;

/** The class that stands for a model's type at run time. */
final class ModelTypeClass {

    private ModelTypeClass() {}

    /** What the class for {@code model} is called. */
    static String name(ClientType model) {
        return "_" + model.name() + "ModelType";
    }

    static String of(ClientType model) {
        DartClass type =
                new DartClass("class " + name(model) + " extends " + Core.MODEL_TYPE + "<" + model.name() + ">");
        type.method(DartMethod.of("const " + name(model) + "()", ";"));
        type.method(DartMethod.block(
                        model.name() + " fromJson(Map<String, dynamic> jsonData)",
                        "return " + model.name() + ".fromJson(jsonData);")
                .override());
        type.method(DartMethod.block("String modelName()", "return '" + model.name() + "';")
                .override());
        return type.print();
    }
}
