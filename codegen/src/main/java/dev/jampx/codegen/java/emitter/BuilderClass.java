package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.type.Runtime;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The builder of a class of values.
 *
 * @param value the class
 * @param given the components that the builder is made with
 */
record BuilderClass(ValueClass value, List<Component> given) {

    /** Adds the builder, and the method that makes one. */
    void addTo(TypeSpec.Builder type) {
        MethodSpec.Builder start = MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Starts a value.\n")
                .returns(value.builder());
        given.forEach(component -> start.addParameter(ValueClass.parameter(component)));
        start.addStatement(
                "return new $T($L)",
                value.builder(),
                given.stream()
                        .map(component -> CodeBlock.of("$N", component.name()))
                        .collect(CodeBlock.joining(", ")));
        type.addMethod(start.build());
        type.addType(builder());
    }

    private TypeSpec builder() {
        TypeSpec.Builder type = value.builderType()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Makes a {@link $T} step by step.\n", value.name());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (Component component : given) {
            constructor.addParameter(ValueClass.parameter(component));
            constructor.addStatement("this.$N = $N", component.name(), component.name());
        }
        type.addMethod(constructor.build());
        value.components().stream()
                .filter(component -> !given.contains(component))
                .forEach(component -> type.addMethod(setter(component)));
        return type.addMethod(build()).build();
    }

    private MethodSpec setter(Component component) {
        boolean update = Updates.isUpdate(component.type());
        MethodSpec.Builder setter = MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(value.builder());
        if (update) {
            setter.addJavadoc("Sets $L; null clears it.\n", ValueClass.of(component))
                    .addParameter(Runtime.nullable(Updates.updated(component.type())), component.name())
                    .addStatement(
                            "this.$N = $T.ofNullable($N)", component.name(), Runtime.FIELD_UPDATE, component.name());
        } else {
            setter.addJavadoc("Sets $L.\n", ValueClass.of(component))
                    .addParameter(ValueClass.parameter(component))
                    .addStatement("this.$N = $N", component.name(), component.name());
        }
        return setter.addStatement("return this").build();
    }

    private MethodSpec build() {
        MethodSpec.Builder build =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(value.name());
        boolean requires = value.components().stream().anyMatch(Component::required);
        build.addJavadoc("The value.\n");
        if (requires) {
            build.addJavadoc("\n@throws IllegalStateException if something is missing that the API requires\n");
        }
        if (!value.isRecord()) {
            return build.addStatement("return new $T(this)", value.name()).build();
        }
        return build.addCode(value.returnNew(value.components().stream()
                        .map(component -> value.built(component, component.name()))
                        .toList()))
                .build();
    }
}
