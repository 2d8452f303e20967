package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.resolved.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the classes of filters and conditions.
 *
 * @param api the API
 */
record FilterEmitter(Api api) {

    private static final List<String> COMBINATORS = List.of("and", "or", "not");

    /**
     * The class of an input that filters rows.
     *
     * @param name the class
     * @param model the model whose rows are filtered
     * @param input the input's name
     */
    TypeSpec emit(ClassName name, Model model, String input) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Runtime.WIRE_VALUE)
                .addJavadoc(
                        "Which rows of the model {@code $L} are meant: the input {@code $L}. A method for each field gives what it can be compared with.\n\n"
                                + "@param toWire the filter as the API takes it\n",
                        model.name(),
                        input)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(Runtime.JSON_OBJECT, "toWire")
                        .build());
        Map<String, SchemaField> columns =
                api.schema().fields(model.name()).stream().collect(Collectors.toMap(SchemaField::name, field -> field));
        List<SchemaField> fields = FilterInputs.fields(api.schema(), model, input);
        Map<String, String> members = JavaNames.membersBeside(
                COMBINATORS, fields.stream().map(SchemaField::name).toList());
        for (SchemaField field : fields) {
            if (isCombinator(field, input)) {
                type.addMethod(combinator(name, field));
            } else {
                condition(name, field, Optional.ofNullable(columns.get(field.name())))
                        .ifPresent(
                                condition -> type.addMethod(method(name, condition, members.get(field.name()), field)));
            }
        }
        return type.build();
    }

    private Optional<TypeName> condition(ClassName filter, SchemaField field, Optional<SchemaField> column) {
        return new Conditions(api).of(filter, field, column);
    }

    private static boolean isCombinator(SchemaField field, String input) {
        return COMBINATORS.contains(field.name()) && field.type().name().equals(input);
    }

    private static MethodSpec method(ClassName filter, TypeName condition, String member, SchemaField field) {
        return MethodSpec.methodBuilder(member)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Compares {@code $L}.\n", field.name())
                .returns(condition)
                .addStatement(
                        "return new $L(comparison -> new $T($T.of($S, comparison)))",
                        Runtime.diamond(condition),
                        filter,
                        Map.class,
                        field.name())
                .build();
    }

    /** {@code and} and {@code or} take more filters, {@code not} none. */
    private static MethodSpec combinator(ClassName name, SchemaField field) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(field.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(name);
        if (!field.type().isList()) {
            return method.addJavadoc("What does not meet this.\n")
                    .addStatement("return new $T($T.of($S, toWire))", name, Map.class, field.name())
                    .build();
        }
        return method.addJavadoc(
                        field.name().equals("and")
                                ? "What meets this and all of {@code others}.\n"
                                : "What meets this or one of {@code others}.\n")
                .addParameter(ArrayTypeName.of(name), "others")
                .varargs()
                .addStatement(
                        "return new $T($T.of($S, $T.concat($T.of(this), $T.of(others)).map($T::toWire).toList()))",
                        name,
                        Map.class,
                        field.name(),
                        Stream.class,
                        Stream.class,
                        Stream.class,
                        name)
                .build();
    }
}
