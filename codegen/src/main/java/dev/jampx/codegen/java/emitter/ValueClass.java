package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.type.Runtime;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A class of immutable values: a record, or, where there are more components than a constructor can have parameters, a final class that offers the
 * same methods.
 *
 * @param name the class
 * @param components what its values are made of
 */
record ValueClass(ClassName name, List<Component> components) {

    /** The JVM lets a method have 255 parameters, of which a constructor needs one for the object. */
    private static final int MOST_PARAMETERS = 254;

    /** Whether it is a record. */
    boolean isRecord() {
        return components.size() <= MOST_PARAMETERS;
    }

    /** The class, with its components and nothing else. */
    TypeSpec.Builder type() {
        return isRecord() ? asRecord() : asClass();
    }

    private TypeSpec.Builder asRecord() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        components.forEach(component -> constructor.addParameter(component.type(), component.name()));
        TypeSpec.Builder type =
                TypeSpec.recordBuilder(name).addModifiers(Modifier.PUBLIC).recordConstructor(constructor.build());
        if (components.stream().anyMatch(Component::isList)) {
            type.addMethod(copyLists());
        }
        return type;
    }

    private MethodSpec copyLists() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Keeps copies of lists.\n");
        components.stream()
                .filter(Component::isList)
                .forEach(component -> constructor.addStatement(
                        "$N = $T.copy($N)", component.name(), Runtime.WIRE_OBJECT, component.name()));
        return constructor.build();
    }

    private TypeSpec.Builder asClass() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(builder(), "builder");
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        for (Component component : components) {
            type.addField(component.type(), component.name(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.$N = $L", component.name(), built(component, "builder." + component.name()));
            type.addMethod(MethodSpec.methodBuilder(component.name())
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("$L.\n", of(component))
                    .returns(component.type())
                    .addStatement("return $N", component.name())
                    .build());
        }
        return type.addMethod(constructor.build())
                .addMethod(componentsMethod())
                .addMethod(equalsMethod())
                .addMethod(hashCodeMethod())
                .addMethod(toStringMethod());
    }

    private MethodSpec componentsMethod() {
        CodeBlock values = components.stream()
                .map(component -> CodeBlock.of("value.$N", component.name()))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("components")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(name, "value")
                .returns(Runtime.of(ClassName.get(List.class), Runtime.nullable(ClassName.OBJECT)))
                .addStatement("return $T.asList($L)", Arrays.class, values)
                .build();
    }

    private MethodSpec equalsMethod() {
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Runtime.nullable(ClassName.OBJECT), "other")
                .returns(TypeName.BOOLEAN)
                .addStatement(
                        "return other instanceof $T && components(this).equals(components(($T) other))", name, name)
                .build();
    }

    private MethodSpec hashCodeMethod() {
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("return components(this).hashCode()")
                .build();
    }

    private MethodSpec toStringMethod() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S + components(this)", name.simpleName())
                .build();
    }

    /** Statements that end a method with a value made of {@code values}, one for each component. */
    CodeBlock returnNew(List<CodeBlock> values) {
        if (isRecord()) {
            return CodeBlock.builder()
                    .add("return new $T(\n", name)
                    .indent()
                    .add(values.stream().collect(CodeBlock.joining(",\n")))
                    .add(");\n")
                    .unindent()
                    .build();
        }
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T builder = new $T()", builder(), builder());
        for (int i = 0; i < components.size(); i++) {
            code.addStatement("builder.$N = $L", components.get(i).name(), values.get(i));
        }
        return code.addStatement("return new $T(builder)", name).build();
    }

    ClassName builder() {
        return name.nestedClass("Builder");
    }

    /** A builder without methods, which a class that is no record is made from. */
    TypeSpec.Builder builderType() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder()).addModifiers(Modifier.STATIC, Modifier.FINAL);
        components.forEach(component -> type.addField(builderField(component)));
        return type;
    }

    private static FieldSpec builderField(Component component) {
        FieldSpec.Builder field = FieldSpec.builder(mutable(component), component.name(), Modifier.PRIVATE);
        CodeBlock initial = initial(component);
        return initial == null ? field.build() : field.initializer(initial).build();
    }

    private static TypeName mutable(Component component) {
        return initial(component) == null ? Runtime.nullable(component.type().withoutAnnotations()) : component.type();
    }

    private static @Nullable CodeBlock initial(Component component) {
        return Updates.isUpdate(component.type()) ? CodeBlock.of("$T.unchanged()", Runtime.FIELD_UPDATE) : null;
    }

    /** Code of the value that is built, which must be there if it is required. */
    CodeBlock built(Component component, String value) {
        CodeBlock given = component.required()
                ? CodeBlock.of("$T.required($L, $S)", Runtime.WIRE_OBJECT, value, component.field())
                : CodeBlock.of("$L", value);
        return component.isList() && !isRecord() ? CodeBlock.of("$T.copy($L)", Runtime.WIRE_OBJECT, given) : given;
    }

    /** The object that the value is in JSON. */
    MethodSpec toWire() {
        CodeBlock.Builder fields = CodeBlock.builder().add("return new $T()", Runtime.WIRE_OBJECT);
        if (components.size() > 1) {
            fields.indent().indent();
        }
        for (Component component : components) {
            fields.add(
                    components.size() > 1 ? "\n.$L($S, $N)" : ".$L($S, $N)",
                    Updates.isUpdate(component.type()) ? "update" : "put",
                    component.field(),
                    component.name());
        }
        fields.add(components.size() > 1 ? "\n.fields();\n" : ".fields();\n");
        if (components.size() > 1) {
            fields.unindent().unindent();
        }
        return MethodSpec.methodBuilder("toWire")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Runtime.JSON_OBJECT)
                .addCode(fields.build())
                .build();
    }

    /** What a component is, for people. */
    static String of(Component component) {
        return component.field().equals(component.name())
                ? "{@code " + component.field() + "}"
                : "{@code " + component.field() + "}, as the API calls it";
    }

    /** Documentation of the components, for a record. */
    CodeBlock parameters() {
        CodeBlock.Builder doc = CodeBlock.builder();
        if (isRecord() && !components.isEmpty()) {
            doc.add("\n");
            components.forEach(component -> doc.add("@param $L $L\n", component.name(), of(component)));
        }
        return doc.build();
    }

    static ParameterSpec parameter(Component component) {
        return ParameterSpec.builder(component.type(), component.name()).build();
    }
}
