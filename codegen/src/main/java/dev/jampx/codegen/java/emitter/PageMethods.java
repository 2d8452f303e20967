package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.naming.NameScope;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the methods that read many rows. */
final class PageMethods {

    private final OperationsClass operations;
    private final FilterInputs filters;
    private final NameScope names = JavaNames.calls();

    PageMethods(OperationsClass operations) {
        this.operations = operations;
        filters = new FilterInputs(operations.api(), operations.model());
    }

    void add() {
        List.of(
                        "create",
                        "get",
                        "update",
                        "delete",
                        "list",
                        "stream",
                        "onCreate",
                        "onUpdate",
                        "onDelete",
                        "observeQuery")
                .forEach(names::free);
        operations.fields().list().ifPresent(this::list);
        indexQueries();
    }

    private void list(SchemaField list) {
        String constant = operations.constant("LIST", "query", list);
        TypeName options = Runtime.of(Runtime.LIST_OPTIONS, filters.filterOf(list), operations.selection());
        pages("list", "stream", "rows of the model", constant, List.of(), options, CodeBlock.of(""));
        KeyArguments.of(list, operations.api().schema())
                .ifPresent(key -> keyed("list", "stream", "rows with a partition key", constant, list, key));
    }

    private void indexQueries() {
        for (SchemaField query : operations.fields().indexQueries()) {
            String name = names.free(JavaNames.members(List.of(query.name())).get(query.name()));
            String constant = operations.constant(JavaNames.constant(query.name()), "query", query);
            KeyArguments.of(query, operations.api().schema())
                    .ifPresent(key -> keyed(
                            name,
                            name + "Stream",
                            "rows that the query {@code " + query.name() + "} finds",
                            constant,
                            query,
                            key));
        }
    }

    /** AppSync takes no direction where there is no sort key, though its schema has the argument. */
    private void keyed(
            String name, String streamName, String doc, String constant, SchemaField query, KeyArguments key) {
        ClassName filter = filters.filterOf(query);
        TypeName options = key.sortKey()
                .map(sortKey ->
                        (TypeName) Runtime.of(Runtime.RANGE_OPTIONS, filter, operations.selection(), sortKeyType(key)))
                .orElseGet(() -> Runtime.of(Runtime.LIST_OPTIONS, filter, operations.selection()));
        CodeBlock sortKey =
                key.sortKey().map(field -> CodeBlock.of(", $S", field.name())).orElse(CodeBlock.of(""));
        pages(name, streamName, doc, constant, List.of(key.partitionKey()), options, sortKey);
    }

    private TypeName sortKeyType(KeyArguments key) {
        return key.compositeKey()
                .map(input -> (TypeName) operations.api().names().type(input))
                .orElseGet(() -> operations
                        .api()
                        .types()
                        .element(operations
                                .api()
                                .schema()
                                .field(
                                        operations.model().name(),
                                        key.sortKey().orElseThrow().name())
                                .orElseThrow()
                                .type()
                                .name()));
    }

    /** A page, and all rows. */
    private void pages(
            String name,
            String streamName,
            String doc,
            String constant,
            List<SchemaField> keys,
            TypeName options,
            CodeBlock more) {
        List<ParameterSpec> parameters = operations.parameters(keys);
        new CallMethods(
                        name,
                        "A page of " + doc,
                        parameters,
                        options,
                        Runtime.of(Runtime.PAGE, operations.row()),
                        CodeBlock.builder()
                                .add(operations.chooseOptions(options, more))
                                .add(operations.keyArguments(keys))
                                .add(
                                        "return $L.call(client, chosen.variables(), $T.selection(chosen.selection()), connection -> $T.page(connection, $L));\n",
                                        constant,
                                        Runtime.CONNECTIONS,
                                        Runtime.CONNECTIONS,
                                        operations.decoder())
                                .build())
                .addTo(operations.type());
        MethodSpec.Builder all = MethodSpec.methodBuilder(streamName)
                .addModifiers(Modifier.PUBLIC)
                .addParameters(parameters)
                .returns(Runtime.of(ClassName.get(Stream.class), operations.row()));
        String given =
                parameters.stream().map(parameter -> parameter.name() + ", ").collect(Collectors.joining());
        operations
                .type()
                .addMethod(all.build().toBuilder()
                        .addJavadoc("All $L. Pages are read as the stream comes to them.\n", doc)
                        .addStatement("return $L($Lnone -> {})", streamName, given)
                        .build());
        operations
                .type()
                .addMethod(all.addJavadoc("All $L. Pages are read as the stream comes to them.\n", doc)
                        .addParameter(Runtime.consumer(options), "options")
                        .addCode(CodeBlock.of(
                                "return $T.stream(nextToken -> $LAsync($Lpage -> {\n$>options.accept(page);\nif (nextToken != null) {\n$>page.nextToken(nextToken);\n$<}\n$<}));\n",
                                Runtime.PAGES,
                                name,
                                given))
                        .build());
    }
}
