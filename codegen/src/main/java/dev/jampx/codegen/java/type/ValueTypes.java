package dev.jampx.codegen.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.schema.ApiSchema;
import dev.jampx.codegen.java.schema.GraphQlType;
import dev.jampx.codegen.java.schema.InputForms;
import java.util.List;
import java.util.Set;

/**
 * Which Java type a GraphQL type is, and the code that reads a value of it.
 *
 * @param schema the API's types
 * @param names what classes are called
 * @param inputForms which inputs are custom types
 * @param models the names of the models
 */
public record ValueTypes(ApiSchema schema, JavaNames names, InputForms inputForms, Set<String> models) {

    /** The type of one value called {@code name} in the API, where it is not null. */
    public TypeName element(String name) {
        return ScalarMapping.of(name)
                .map(ScalarMapping::type)
                .<TypeName>map(type -> type)
                .orElseGet(() -> names.type(inputForms.customType(name).orElse(name)));
    }

    /** The type of {@code type}, marked where it may be null. */
    public TypeName of(GraphQlType type) {
        TypeName present = present(type);
        return type.required() ? present : Runtime.nullable(present);
    }

    /** The type of {@code type} where it is not null. */
    public TypeName present(GraphQlType type) {
        TypeName element = element(type.name());
        return type.isList()
                ? ParameterizedTypeName.get(
                        ClassName.get(List.class), type.elementRequired() ? element : Runtime.nullable(element))
                : element;
    }

    /**
     * Code that reads a value.
     *
     * @param node code for the JSON it is in
     * @param type its type
     * @param label what a message calls it
     */
    public CodeBlock read(CodeBlock node, GraphQlType type, String label) {
        CodeBlock value = type.isList() ? list(node, type.name()) : single(node, type.name());
        return type.required() ? CodeBlock.of("$T.required($L, $S)", Runtime.SCALARS, value, label) : value;
    }

    private CodeBlock list(CodeBlock node, String name) {
        return isObject(name)
                ? CodeBlock.of(
                        "$T.list($L, element -> $L)", Runtime.SCALARS, node, single(CodeBlock.of("element"), name))
                : CodeBlock.of("$T.list($L, $L)", Runtime.SCALARS, node, decoder(name));
    }

    private CodeBlock single(CodeBlock node, String name) {
        if (isObject(name)) {
            return CodeBlock.of("$T.object($L, $L)", Runtime.SCALARS, node, decoder(name));
        }
        return ScalarMapping.of(name)
                .map(scalar -> CodeBlock.of("$T.$L($L)", Runtime.SCALARS, scalar.decoder(), node))
                .orElseGet(() -> CodeBlock.of("$T.decode($L)", element(name), node));
    }

    /** Code of a function that reads a value from JSON; for a row, {@code client} must be in reach. */
    public CodeBlock decoder(String name) {
        if (models.contains(name)) {
            return CodeBlock.of("object -> $T.decode(object, client)", element(name));
        }
        return ScalarMapping.of(name)
                .map(scalar -> CodeBlock.of("$T::$L", Runtime.SCALARS, scalar.decoder()))
                .orElseGet(() -> CodeBlock.of("$T::decode", element(name)));
    }

    /** Whether {@code name} is an object of the API and no scalar or enum. */
    public boolean isObject(String name) {
        return ScalarMapping.of(name).isEmpty() && !schema.isEnum(name);
    }
}
