package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.type.Runtime;
import javax.lang.model.element.Modifier;

/** Begins the classes that call the API: each holds what calls it. */
final class CallingClass {

    private CallingClass() {}

    static TypeSpec.Builder named(ClassName name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(Runtime.GRAPHQL_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("@param client calls the API\n")
                        .addParameter(Runtime.GRAPHQL_CLIENT, "client")
                        .addStatement("this.client = client")
                        .build());
    }
}
