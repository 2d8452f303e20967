package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.resolved.EnumType;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the class of an enum: a record of the value's text, so that a value which the client was not generated with survives being read and written.
 *
 * @param api the API
 */
record EnumEmitter(Api api) {

    TypeSpec emit(EnumType type) {
        ClassName name = api.names().type(type.name());
        ClassName known = name.nestedClass("Known");
        Map<String, String> constants = JavaNames.constants(type.values());
        TypeSpec.Builder record = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Runtime.WIRE_VALUE)
                .addJavadoc(
                        "A value of the enum {@code $L}. One that is not among the constants comes from a newer definition.\n\n@param value the value's text\n",
                        type.name())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "value")
                        .build());
        constants.forEach((value, constant) ->
                record.addField(FieldSpec.builder(name, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("{@code $L}.\n", value)
                        .initializer("new $T($S)", name, value)
                        .build()));
        return record.addMethod(decode(name))
                .addMethod(known(known, constants))
                .addMethod(MethodSpec.methodBuilder("toWire")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return value")
                        .build())
                .addType(knownType(known, constants))
                .build();
    }

    private static MethodSpec decode(ClassName name) {
        return MethodSpec.methodBuilder("decode")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Reads a value; null is null.\n")
                .addParameter(Runtime.JSON_NODE, "node")
                .returns(Runtime.nullable(name))
                .addStatement("String value = $T.string(node)", Runtime.SCALARS)
                .addStatement("return value == null ? null : new $T(value)", name)
                .build();
    }

    private static MethodSpec known(ClassName known, Map<String, String> constants) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (value) {\n").indent();
        constants.forEach((value, constant) -> code.add("case $S -> $T.$L;\n", value, known, constant));
        code.add("default -> $T.UNKNOWN;\n", known).unindent().add("};\n");
        return MethodSpec.methodBuilder("known")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The value as one to switch over.\n")
                .returns(known)
                .addCode(code.build())
                .build();
    }

    private static TypeSpec knownType(ClassName known, Map<String, String> constants) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(known)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The values that the client was generated with.\n");
        constants.forEach((value, constant) -> type.addEnumConstant(
                constant,
                TypeSpec.anonymousClassBuilder("")
                        .addJavadoc("{@code $L}.\n", value)
                        .build()));
        return type.addEnumConstant(
                        "UNKNOWN",
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc("Any other value.\n")
                                .build())
                .build();
    }
}
