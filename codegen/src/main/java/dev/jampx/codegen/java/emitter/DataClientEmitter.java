package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.Model;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that leads to everything else.
 *
 * @param api the API
 */
record DataClientEmitter(Api api) {

    /** @param custom the kinds of which the definition has operations of its own */
    TypeSpec emit(List<OperationKind> custom) {
        ClassName name = api.names().inClientPackage("DataClient");
        TypeSpec.Builder type = CallingClass.named(name)
                .addJavadoc("A typed client of the API. Thread-safe, and cheap to make.\n")
                .addMethod(of(name))
                .addMethod(inLambda(name))
                .addMethod(other(
                        name,
                        "authorizedBy",
                        Runtime.AUTH_MODE,
                        "mode",
                        "A client whose calls are authorized by {@code mode}."))
                .addMethod(other(
                        name,
                        "authorizedBy",
                        Runtime.AUTHORIZATION,
                        "authorization",
                        "A client whose calls are authorized by {@code authorization}."))
                .addMethod(other(
                        name,
                        "withHeaders",
                        ParameterizedTypeName.get(Map.class, String.class, String.class),
                        "headers",
                        "A client whose calls carry {@code headers}."))
                .addMethod(MethodSpec.methodBuilder("graphQl")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("What calls the API, for operations that are written by hand.\n")
                        .returns(Runtime.GRAPHQL_CLIENT)
                        .addStatement("return client")
                        .build());
        custom.forEach(kind -> type.addMethod(accessor(
                api.names().accessor(kind),
                api.names().custom(kind),
                "The " + api.names().accessor(kind) + " that the definition adds to those of models.")));
        for (Model model : api.data().models()) {
            type.addMethod(accessor(
                    api.names().accessor(model),
                    api.names().operations(model),
                    "What the API does with rows of the model {@code " + model.name() + "}."));
        }
        return type.build();
    }

    private static MethodSpec of(ClassName name) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The client of a backend that is known.\n\n@param amplify the backend\n")
                .addParameter(Runtime.AMPLIFY, "amplify")
                .returns(name)
                .addStatement("return new $T(amplify.data())", name)
                .build();
    }

    private static MethodSpec inLambda(ClassName name) {
        return MethodSpec.methodBuilder("inLambda")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The client of the backend whose function this process is, with the function's own identity.\n")
                .returns(name)
                .addStatement("return of($T.inLambda())", Runtime.AMPLIFY)
                .build();
    }

    private static MethodSpec other(ClassName name, String method, TypeName type, String parameter, String doc) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", doc)
                .addParameter(type, parameter)
                .returns(name)
                .addStatement("return new $T(client.$L($N))", name, method, parameter)
                .build();
    }

    private static MethodSpec accessor(String method, ClassName type, String doc) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", doc)
                .returns(type)
                .addStatement("return new $T(client)", type)
                .build();
    }
}
