package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes what a call of a custom operation may ask for: arguments that can be left out, and, if it gives rows, a selection.
 *
 * @param api the API
 * @param field the operation
 * @param arguments the arguments that can be left out
 */
record OperationOptions(Api api, SchemaField field, List<SchemaField> arguments) {

    TypeSpec emit(ClassName name) {
        String result = field.type().name();
        boolean rows = api.isModel(result);
        TypeName selection = rows ? api.names().of(ModelClass.SELECTION, result) : Runtime.SELECTION;
        CodeBlock usual = rows
                ? CodeBlock.of("$T.with()", selection)
                : CodeBlock.of(
                        "() -> $L", SelectionEmitter.text(api.selections().of(result)));
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(Runtime.of(Runtime.CALL_OPTIONS, selection))
                .addJavadoc("What a call of {@code $L} may ask for.\n", field.name())
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($L)", usual)
                        .build());
        Map<String, String> names = JavaNames.membersBeside(
                List.of("selection", "select", "argument", "variables"),
                arguments.stream().map(SchemaField::name).toList());
        arguments.forEach(argument -> type.addMethod(setter(name, argument, names.get(argument.name()))));
        if (rows) {
            type.addMethod(MethodSpec.methodBuilder("selection")
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Reads rows as {@code selection} says.\n")
                    .addParameter(selection, "selection")
                    .returns(name)
                    .addStatement("select(selection)")
                    .addStatement("return this")
                    .build());
        }
        return type.build();
    }

    private MethodSpec setter(ClassName options, SchemaField argument, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Gives the argument {@code $L}.\n", argument.name())
                .addParameter(api.types().of(argument.type()), name)
                .returns(options)
                .addStatement("argument($S, $N)", argument.name(), name)
                .addStatement("return this")
                .build();
    }
}
