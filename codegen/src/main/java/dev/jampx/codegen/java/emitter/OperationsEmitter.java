package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.appsync.naming.ManagedFields;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.codegen.java.naming.NameScope;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the class of what the API does with the rows of one model. */
final class OperationsEmitter {

    private static final List<String> OWN_VARIABLES =
            List.of("client", "options", "chosen", "nextToken", "page", "none", "connection", "object", "row");

    private final Api api;
    private final Model model;
    private final ModelFields fields;
    private final FilterInputs filters;
    private final ClassName row;
    private final ClassName selection;
    private final TypeSpec.Builder type;
    private final NameScope constants = NameScope.ofMembers(List.of());
    private final NameScope methods = JavaNames.scopeBeside(List.of());

    OperationsEmitter(Api api, Model model) {
        this.api = api;
        this.model = model;
        fields = new ModelFields(model, api.schema());
        filters = new FilterInputs(api, model);
        row = api.names().type(model.name());
        selection = api.names().of(ModelClass.SELECTION, model);
        type = TypeSpec.classBuilder(api.names().operations(model)).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    }

    TypeSpec emit() {
        type.addJavadoc("What the API does with rows of the model {@code $L}.\n", model.name())
                .addField(Runtime.GRAPHQL_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("@param client calls the API\n")
                        .addParameter(Runtime.GRAPHQL_CLIENT, "client")
                        .addStatement("this.client = client")
                        .build());
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
                .forEach(methods::free);
        fields.mutation(MutationOperation.CREATE).ifPresent(this::create);
        fields.get().ifPresent(this::get);
        fields.mutation(MutationOperation.UPDATE).ifPresent(this::update);
        fields.mutation(MutationOperation.DELETE).ifPresent(this::delete);
        fields.list().ifPresent(this::list);
        indexQueries();
        for (MutationOperation operation : MutationOperation.values()) {
            fields.subscription(operation).ifPresent(field -> subscription(operation, field));
        }
        if (isObservable()) {
            observe();
        }
        return type.build();
    }

    /** The underscore keeps the constant from being taken for a class. */
    private String constant(String name, String kind, SchemaField field) {
        String constant = constants.free(name + "_FIELD");
        type.addField(FieldSpec.builder(Runtime.ROOT_FIELD, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(RootFields.code(kind, field))
                .build());
        return constant;
    }

    private TypeName writeOptions() {
        return Runtime.of(Runtime.WRITE_OPTIONS, api.names().of(ModelClass.CONDITION, model), selection);
    }

    private CodeBlock chooseOptions(TypeName options, CodeBlock more) {
        return CodeBlock.builder()
                .addStatement("$T chosen = new $L($T.with()$L)", options, Runtime.diamond(options), selection, more)
                .addStatement("options.accept(chosen)")
                .build();
    }

    private CodeBlock decodeRow() {
        return CodeBlock.of(
                "row -> $T.written(row, $L)", Runtime.CONNECTIONS, api.types().decoder(model.name()));
    }

    private CodeBlock decodeOptionalRow() {
        return CodeBlock.of(
                "row -> $T.row(row, $L)", Runtime.CONNECTIONS, api.types().decoder(model.name()));
    }

    private void create(SchemaField create) {
        String constant = constant("CREATE", "mutation", create);
        ClassName input = api.names().of(ModelClass.CREATE, model);
        CodeBlock.Builder body = CodeBlock.builder().add(chooseOptions(writeOptions(), CodeBlock.of("")));
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
                        row,
                        body.build())
                .addTo(type);
    }

    /** Whether the row's key is an id that the API makes if the client does not, and that anybody may write who may write the row. */
    private boolean takesClientsId(SchemaField create) {
        Optional<Field> generated = ManagedFields.generatedId(model);
        return generated.isPresent()
                && model.primaryKey().fields().equals(List.of(generated.get().name()))
                && generated.get().rules().isEmpty()
                && api.schema()
                        .inputField(
                                create.argument("input").orElseThrow().type().name(),
                                generated.get().name())
                        .isPresent();
    }

    /** The query that finds out whether an earlier attempt has made the row, if there is one. */
    private CodeBlock read() {
        return fields.get().isPresent() ? CodeBlock.of("GET_FIELD") : CodeBlock.of("null");
    }

    private void get(SchemaField get) {
        String constant = constant("GET", "query", get);
        TypeName options = Runtime.of(Runtime.READ_OPTIONS, selection);
        List<SchemaField> keys = get.arguments();
        new CallMethods(
                        "get",
                        "The row with a key, if there is one",
                        parameters(keys),
                        options,
                        Runtime.of(ClassName.get(Optional.class), row),
                        CodeBlock.builder()
                                .add(chooseOptions(options, CodeBlock.of("")))
                                .add(keyArguments(keys))
                                .add(
                                        "return $L.call(client, chosen.variables(), chosen.selection().text(), $L);\n",
                                        constant,
                                        decodeOptionalRow())
                                .build())
                .addTo(type);
    }

    private void update(SchemaField update) {
        String constant = constant("UPDATE", "mutation", update);
        new CallMethods(
                        "update",
                        "Changes a row, and gives it as it is then",
                        List.of(ParameterSpec.builder(api.names().of(ModelClass.UPDATE, model), "input")
                                .build()),
                        writeOptions(),
                        row,
                        CodeBlock.builder()
                                .add(chooseOptions(writeOptions(), CodeBlock.of("")))
                                .addStatement(
                                        "return $L.write(client, input.toWire(), chosen, $L)", constant, decodeRow())
                                .build())
                .addTo(type);
    }

    private void delete(SchemaField delete) {
        String constant = constant("DELETE", "mutation", delete);
        List<SchemaField> keys = api.schema()
                .inputFields(delete.argument("input").orElseThrow().type().name());
        Map<String, String> names = parameterNames(keys);
        CodeBlock input = keys.stream()
                .map(key -> CodeBlock.of(".put($S, $N)", key.name(), names.get(key.name())))
                .collect(CodeBlock.joining(""));
        new CallMethods(
                        "delete",
                        "Deletes a row, if it is there, and gives it as it was",
                        parameters(keys),
                        writeOptions(),
                        Runtime.of(ClassName.get(Optional.class), row),
                        CodeBlock.builder()
                                .add(chooseOptions(writeOptions(), CodeBlock.of("")))
                                .addStatement(
                                        "return $L.write(client, new $T()$L.fields(), chosen, $L)",
                                        constant,
                                        Runtime.WIRE_OBJECT,
                                        input,
                                        decodeOptionalRow())
                                .build())
                .addTo(type);
    }

    private void list(SchemaField list) {
        String constant = constant("LIST", "query", list);
        TypeName options = Runtime.of(Runtime.LIST_OPTIONS, filters.filterOf(list), selection);
        pages("list", "stream", "rows of the model", constant, List.of(), options, CodeBlock.of(""));
        KeyArguments.of(list, api.schema())
                .ifPresent(key -> keyed("list", "stream", "rows with a partition key", constant, list, key));
    }

    private void indexQueries() {
        for (SchemaField query : fields.indexQueries()) {
            String name = methods.free(JavaNames.members(List.of(query.name())).get(query.name()));
            String constant = constant(JavaNames.constant(query.name()), "query", query);
            KeyArguments.of(query, api.schema())
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
                .map(sortKey -> (TypeName) Runtime.of(Runtime.RANGE_OPTIONS, filter, selection, sortKeyType(key)))
                .orElseGet(() -> Runtime.of(Runtime.LIST_OPTIONS, filter, selection));
        CodeBlock sortKey =
                key.sortKey().map(field -> CodeBlock.of(", $S", field.name())).orElse(CodeBlock.of(""));
        pages(name, streamName, doc, constant, List.of(key.partitionKey()), options, sortKey);
    }

    private TypeName sortKeyType(KeyArguments key) {
        return key.compositeKey()
                .map(input -> (TypeName) api.names().type(input))
                .orElseGet(() -> api.types()
                        .element(api.schema()
                                .field(model.name(), key.sortKey().orElseThrow().name())
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
        List<ParameterSpec> parameters = parameters(keys);
        new CallMethods(
                        name,
                        "A page of " + doc,
                        parameters,
                        options,
                        Runtime.of(Runtime.PAGE, row),
                        CodeBlock.builder()
                                .add(chooseOptions(options, more))
                                .add(keyArguments(keys))
                                .add(
                                        "return $L.call(client, chosen.variables(), $T.selection(chosen.selection()), connection -> $T.page(connection, $L));\n",
                                        constant,
                                        Runtime.CONNECTIONS,
                                        Runtime.CONNECTIONS,
                                        api.types().decoder(model.name()))
                                .build())
                .addTo(type);
        MethodSpec.Builder all = MethodSpec.methodBuilder(streamName)
                .addModifiers(Modifier.PUBLIC)
                .addParameters(parameters)
                .returns(Runtime.of(ClassName.get(Stream.class), row));
        String given =
                parameters.stream().map(parameter -> parameter.name() + ", ").collect(Collectors.joining());
        type.addMethod(all.build().toBuilder()
                .addJavadoc("All $L. Pages are read as the stream comes to them.\n", doc)
                .addStatement("return $L($Lnone -> {})", streamName, given)
                .build());
        type.addMethod(all.addJavadoc("All $L. Pages are read as the stream comes to them.\n", doc)
                .addParameter(Runtime.consumer(options), "options")
                .addCode(CodeBlock.of(
                        "return $T.stream(nextToken -> $LAsync($Lpage -> {\n$>options.accept(page);\nif (nextToken != null) {\n$>page.nextToken(nextToken);\n$<}\n$<}));\n",
                        Runtime.PAGES,
                        name,
                        given))
                .build());
    }

    private void subscription(MutationOperation operation, SchemaField field) {
        String word = operation.verb().substring(0, 1).toUpperCase(Locale.ROOT)
                + operation.verb().substring(1);
        String constant = constant("ON_" + operation.name(), "subscription", field);
        TypeName options = new SubscriptionOptionsEmitter(api, model).of(field, type);
        MethodSpec.Builder method = MethodSpec.methodBuilder("on" + word)
                .addModifiers(Modifier.PUBLIC)
                .returns(Runtime.of(ClassName.get(Flow.Publisher.class), row));
        String doc = "Each row that is " + operation.verb() + "d from now on, as it is then.\n";
        type.addMethod(method.build().toBuilder()
                .addJavadoc(doc)
                .addStatement("return on$L(none -> {})", word)
                .build());
        type.addMethod(method.addJavadoc(doc)
                .addParameter(Runtime.consumer(options), "options")
                .addCode(chooseOptions(options, CodeBlock.of("")))
                .addStatement(
                        "return $L.subscribe(client, chosen.variables(), chosen.selection().text(), $L)",
                        constant,
                        api.types().decoder(model.name()))
                .build());
    }

    private boolean isObservable() {
        return fields.list().isPresent()
                && Arrays.stream(MutationOperation.values())
                        .allMatch(operation -> fields.subscription(operation).isPresent());
    }

    private void observe() {
        type.addField(FieldSpec.builder(
                        Runtime.OBSERVABLE, "OBSERVABLE_ROWS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T(LIST_FIELD, ON_CREATE_FIELD, ON_UPDATE_FIELD, ON_DELETE_FIELD)", Runtime.OBSERVABLE)
                .build());
        TypeName options = Runtime.of(
                Runtime.OBSERVATION_OPTIONS, filters.filterOf(fields.list().orElseThrow()), selection);
        Map<String, String> members = JavaNames.members(api.schema().fields(model.name()).stream()
                .map(SchemaField::name)
                .toList());
        CodeBlock key = model.primaryKey().fields().stream()
                .map(field -> CodeBlock.of("row.$N()", members.get(field)))
                .collect(CodeBlock.joining(", "));
        MethodSpec.Builder method = MethodSpec.methodBuilder("observeQuery")
                .addModifiers(Modifier.PUBLIC)
                .returns(Runtime.of(ClassName.get(Flow.Publisher.class), Runtime.of(Runtime.SNAPSHOT, row)));
        String doc = "The rows as they are now, and again after each change.\n";
        type.addMethod(method.build().toBuilder()
                .addJavadoc(doc)
                .addStatement("return observeQuery(none -> {})")
                .build());
        type.addMethod(method.addJavadoc(doc)
                .addParameter(Runtime.consumer(options), "options")
                .addCode(chooseOptions(options, CodeBlock.of("")))
                .addStatement(
                        "return OBSERVABLE_ROWS.observe(client, chosen, $L, row -> $T.of($L))",
                        api.types().decoder(model.name()),
                        List.class,
                        key)
                .build());
    }

    private Map<String, String> parameterNames(List<SchemaField> keys) {
        List<String> taken = new ArrayList<>(OWN_VARIABLES);
        taken.addAll(api.names().packageBeginnings());
        return JavaNames.membersBeside(
                taken, keys.stream().map(SchemaField::name).toList());
    }

    private List<ParameterSpec> parameters(List<SchemaField> keys) {
        Map<String, String> names = parameterNames(keys);
        return keys.stream()
                .map(key -> ParameterSpec.builder(api.types().present(key.type()), names.get(key.name()))
                        .build())
                .toList();
    }

    private CodeBlock keyArguments(List<SchemaField> keys) {
        Map<String, String> names = parameterNames(keys);
        CodeBlock.Builder code = CodeBlock.builder();
        keys.forEach(key -> code.addStatement("chosen.argument($S, $N)", key.name(), names.get(key.name())));
        return code.build();
    }
}
