package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.MutationOperation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Flow;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that follow what happens to rows.
 *
 * @param operations the class they are for
 */
record EventMethods(OperationsClass operations) {

    void add() {
        for (MutationOperation operation : MutationOperation.values()) {
            operations.fields().subscription(operation).ifPresent(field -> subscription(operation, field));
        }
        if (isObservable()) {
            observe();
        }
    }

    private void subscription(MutationOperation operation, SchemaField field) {
        String word = operation.verb().substring(0, 1).toUpperCase(Locale.ROOT)
                + operation.verb().substring(1);
        String constant = operations.constant("ON_" + operation.name(), "subscription", field);
        TypeName options =
                new SubscriptionOptionsEmitter(operations.api(), operations.model()).of(field, operations.type());
        MethodSpec.Builder method = MethodSpec.methodBuilder("on" + word)
                .addModifiers(Modifier.PUBLIC)
                .returns(Runtime.of(ClassName.get(Flow.Publisher.class), operations.row()));
        String doc = "Each row that is " + operation.verb() + "d from now on, as it is then.\n";
        operations
                .type()
                .addMethod(method.build().toBuilder()
                        .addJavadoc(doc)
                        .addStatement("return on$L(none -> {})", word)
                        .build());
        operations
                .type()
                .addMethod(method.addJavadoc(doc)
                        .addParameter(Runtime.consumer(options), "options")
                        .addCode(operations.chooseOptions(options))
                        .addStatement(
                                "return $L.subscribe(client, chosen.variables(), chosen.selection().text(), $L)",
                                constant,
                                operations.decoder())
                        .build());
    }

    private boolean isObservable() {
        return operations.fields().list().isPresent()
                && Arrays.stream(MutationOperation.values())
                        .allMatch(operation ->
                                operations.fields().subscription(operation).isPresent());
    }

    private void observe() {
        operations
                .type()
                .addField(FieldSpec.builder(
                                Runtime.OBSERVABLE,
                                "OBSERVABLE_ROWS",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                "new $T(LIST_FIELD, ON_CREATE_FIELD, ON_UPDATE_FIELD, ON_DELETE_FIELD)",
                                Runtime.OBSERVABLE)
                        .build());
        TypeName options = Runtime.of(
                Runtime.OBSERVATION_OPTIONS,
                new FilterInputs(operations.api(), operations.model())
                        .filterOf(operations.fields().list().orElseThrow()),
                operations.selection());
        Map<String, String> members = JavaNames.members(
                operations.api().schema().fields(operations.model().name()).stream()
                        .map(SchemaField::name)
                        .toList());
        CodeBlock key = operations.model().primaryKey().fields().stream()
                .map(field -> CodeBlock.of("row.$N()", members.get(field)))
                .collect(CodeBlock.joining(", "));
        MethodSpec.Builder method = MethodSpec.methodBuilder("observeQuery")
                .addModifiers(Modifier.PUBLIC)
                .returns(Runtime.of(
                        ClassName.get(Flow.Publisher.class), Runtime.of(Runtime.SNAPSHOT, operations.row())));
        String doc = "The rows as they are now, and again after each change.\n";
        operations
                .type()
                .addMethod(method.build().toBuilder()
                        .addJavadoc(doc)
                        .addStatement("return observeQuery(none -> {})")
                        .build());
        operations
                .type()
                .addMethod(method.addJavadoc(doc)
                        .addParameter(Runtime.consumer(options), "options")
                        .addCode(operations.chooseOptions(options))
                        .addStatement(
                                "return OBSERVABLE_ROWS.observe(client, chosen, $L, row -> $T.of($L))",
                                operations.decoder(),
                                List.class,
                                key)
                        .build());
    }
}
