package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.jampx.appsync.naming.ManagedFields;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes the methods that read or write one row.
 *
 * @param operations the class they are for
 */
record RowMethods(OperationsClass operations) {

    void add() {
        ModelFields fields = operations.fields();
        fields.mutation(MutationOperation.CREATE).ifPresent(this::create);
        fields.get().ifPresent(this::get);
        fields.mutation(MutationOperation.UPDATE).ifPresent(this::update);
        fields.mutation(MutationOperation.DELETE).ifPresent(this::delete);
    }

    private ClassName of(ModelClass kind) {
        return operations.api().names().of(kind, operations.model());
    }

    private TypeName writeOptions() {
        return Runtime.of(Runtime.WRITE_OPTIONS, of(ModelClass.CONDITION), operations.selection());
    }

    private CodeBlock decodeRow() {
        return CodeBlock.of("row -> $T.written(row, $L)", Runtime.CONNECTIONS, operations.decoder());
    }

    private CodeBlock decodeOptionalRow() {
        return CodeBlock.of("row -> $T.row(row, $L)", Runtime.CONNECTIONS, operations.decoder());
    }

    private void create(SchemaField create) {
        String constant = operations.constant("CREATE", "mutation", create);
        ClassName input = of(ModelClass.CREATE);
        CodeBlock.Builder body = CodeBlock.builder().add(operations.chooseOptions(writeOptions()));
        CodeBlock fields = takesClientsId(create)
                ? CodeBlock.of(
                        "$T.withDefault(input.toWire(), $S, $T.randomUUID().toString())",
                        Runtime.WIRE_OBJECT,
                        "id",
                        UUID.class)
                : CodeBlock.of("input.toWire()");
        body.addStatement("return $L.create(client, $L, chosen, $L, $L)", constant, fields, read(), decodeRow());
        new CallMethods(
                        "create",
                        "Adds a row, and gives it as it is then",
                        List.of(ParameterSpec.builder(input, "input").build()),
                        writeOptions(),
                        operations.row(),
                        body.build())
                .addTo(operations.type());
    }

    /** Whether the row's key is an id that the API makes if the client does not, and that anybody may write who may write the row. */
    private boolean takesClientsId(SchemaField create) {
        Optional<Field> generated = ManagedFields.generatedId(operations.model());
        return generated.isPresent()
                && operations
                        .model()
                        .primaryKey()
                        .fields()
                        .equals(List.of(generated.get().name()))
                && generated.get().rules().isEmpty()
                && operations
                        .api()
                        .schema()
                        .inputField(
                                create.argument("input").orElseThrow().type().name(),
                                generated.get().name())
                        .isPresent();
    }

    /** The query that finds out whether an earlier attempt has made the row, if there is one. */
    private CodeBlock read() {
        return operations.fields().get().isPresent() ? CodeBlock.of("GET_FIELD") : CodeBlock.of("null");
    }

    private void get(SchemaField get) {
        String constant = operations.constant("GET", "query", get);
        TypeName options = Runtime.of(Runtime.READ_OPTIONS, operations.selection());
        List<SchemaField> keys = get.arguments();
        new CallMethods(
                        "get",
                        "The row with a key, if there is one",
                        operations.parameters(keys),
                        options,
                        Runtime.of(ClassName.get(Optional.class), operations.row()),
                        CodeBlock.builder()
                                .add(operations.chooseOptions(options))
                                .add(operations.keyArguments(keys))
                                .add(
                                        "return $L.call(client, chosen.variables(), chosen.selection().text(), $L);\n",
                                        constant,
                                        decodeOptionalRow())
                                .build())
                .addTo(operations.type());
    }

    private void update(SchemaField update) {
        String constant = operations.constant("UPDATE", "mutation", update);
        new CallMethods(
                        "update",
                        "Changes a row, and gives it as it is then",
                        List.of(ParameterSpec.builder(of(ModelClass.UPDATE), "input")
                                .build()),
                        writeOptions(),
                        operations.row(),
                        CodeBlock.builder()
                                .add(operations.chooseOptions(writeOptions()))
                                .addStatement(
                                        "return $L.write(client, input.toWire(), chosen, $L)", constant, decodeRow())
                                .build())
                .addTo(operations.type());
    }

    private void delete(SchemaField delete) {
        String constant = operations.constant("DELETE", "mutation", delete);
        List<SchemaField> keys = operations
                .api()
                .schema()
                .inputFields(delete.argument("input").orElseThrow().type().name());
        Map<String, String> names = operations.parameterNames(keys);
        CodeBlock input = keys.stream()
                .map(key -> CodeBlock.of(".put($S, $N)", key.name(), names.get(key.name())))
                .collect(CodeBlock.joining(""));
        new CallMethods(
                        "delete",
                        "Deletes a row, if it is there, and gives it as it was",
                        operations.parameters(keys),
                        writeOptions(),
                        Runtime.of(ClassName.get(Optional.class), operations.row()),
                        CodeBlock.builder()
                                .add(operations.chooseOptions(writeOptions()))
                                .addStatement(
                                        "return $L.write(client, new $T()$L.fields(), chosen, $L)",
                                        constant,
                                        Runtime.WIRE_OBJECT,
                                        input,
                                        decodeOptionalRow())
                                .build())
                .addTo(operations.type());
    }
}
