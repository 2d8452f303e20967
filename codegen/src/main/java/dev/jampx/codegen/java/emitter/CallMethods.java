package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.type.Runtime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that make a call: each waits for the answer or does not, and each may have options or not.
 *
 * @param name what the method is called
 * @param doc what it does, as a sentence without its end
 * @param parameters what it must be given
 * @param options the type of what it may be given besides
 * @param result what it gives
 * @param body what makes the call with {@code options}
 */
record CallMethods(
        String name, String doc, List<ParameterSpec> parameters, TypeName options, TypeName result, CodeBlock body) {

    static final String OPTIONS = "options";

    void addTo(TypeSpec.Builder type) {
        type.addMethod(waiting(false))
                .addMethod(waiting(true))
                .addMethod(asynchronousWithoutOptions())
                .addMethod(asynchronous(true).addCode(body).build());
    }

    private MethodSpec waiting(boolean withOptions) {
        return method(name, withOptions, result)
                .addJavadoc(
                        "$L.\n\n@throws $T if it fails\n",
                        doc,
                        ClassName.get("dev.jampx.client.failure", "ClientException"))
                .addStatement("return $T.await($L($L))", Runtime.BLOCKING, name + "Async", arguments(withOptions))
                .build();
    }

    private MethodSpec asynchronousWithoutOptions() {
        List<CodeBlock> given = new ArrayList<>();
        parameters.forEach(parameter -> given.add(CodeBlock.of("$N", parameter.name())));
        given.add(CodeBlock.of("none -> {}"));
        return asynchronous(false)
                .addStatement("return $L($L)", name + "Async", given.stream().collect(CodeBlock.joining(", ")))
                .build();
    }

    private MethodSpec.Builder asynchronous(boolean withOptions) {
        return method(name + "Async", withOptions, Runtime.of(ClassName.get(CompletableFuture.class), result))
                .addJavadoc("$L, without waiting for the answer.\n", doc);
    }

    private MethodSpec.Builder method(String called, boolean withOptions, TypeName returned) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(called)
                .addModifiers(Modifier.PUBLIC)
                .addParameters(parameters)
                .returns(returned);
        return withOptions ? method.addParameter(Runtime.consumer(options), OPTIONS) : method;
    }

    private CodeBlock arguments(boolean withOptions) {
        List<CodeBlock> arguments = new ArrayList<>();
        parameters.forEach(parameter -> arguments.add(CodeBlock.of("$N", parameter.name())));
        if (withOptions) {
            arguments.add(CodeBlock.of(OPTIONS));
        }
        return arguments.stream().collect(CodeBlock.joining(", "));
    }
}
