package dev.jampx.appsync.schema;

import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.naming.IndexOrder;
import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.naming.ModelOperations;
import dev.jampx.appsync.naming.SortKey;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.SecondaryIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fields of {@code Query}, {@code Mutation} and {@code Subscription} that are made for one model. */
final class RootFields {

    private final Model model;
    private final ModelNames names;
    private final ModelOperations operations;
    private final ApiAccess access;
    private final KeyConditions keyConditions;

    RootFields(Model model, ApiAccess access, KeyConditions keyConditions) {
        this.model = model;
        this.names = new ModelNames(model.name());
        this.operations = new ModelOperations(model);
        this.access = access;
        this.keyConditions = keyConditions;
    }

    /** Get and list. */
    List<SdlField> queries() {
        List<SdlField> queries = new ArrayList<>();
        if (operations.hasGet()) {
            queries.add(get());
        }
        if (operations.hasList()) {
            queries.add(list());
        }
        return queries;
    }

    /** One query for each index that has one. */
    List<SdlField> indexQueries() {
        return IndexOrder.of(model).stream()
                .flatMap(index -> index.queryField().map(query -> indexQuery(index, query)).stream())
                .toList();
    }

    /** Create, update and delete. */
    List<SdlField> mutations() {
        return operations.mutations().stream()
                .map(operation -> new SdlField(
                        names.mutation(operation),
                        List.of(
                                new SdlValue("input", names.mutationInput(operation) + "!"),
                                new SdlValue("condition", names.conditionInput())),
                        names.type(),
                        access.directivesOfOperation(model, ModelOperations.mutation(operation))))
                .toList();
    }

    /** One subscription for each mutation. */
    List<SdlField> subscriptions() {
        return operations.subscriptions().stream().map(this::subscription).toList();
    }

    private SdlField subscription(MutationOperation operation) {
        return new SdlField(
                        names.subscription(operation),
                        Stream.concat(
                                        Stream.of(new SdlValue("filter", names.subscriptionFilterInput())),
                                        access.ownerArguments(model).stream()
                                                .map(owner -> new SdlValue(owner, "String")))
                                .toList(),
                        names.type(),
                        access.directivesOfOperation(model, ModelOperations.subscription(operation)))
                .precededBy(Subscriptions.directive(List.of(names.mutation(operation))));
    }

    private SdlField get() {
        return new SdlField(
                names.getQuery(),
                model.primaryKey().fields().stream()
                        .map(key -> new SdlValue(key, TypeReferences.requiredKey(model.field(key))))
                        .toList(),
                names.type(),
                access.directivesOfOperation(model, ModelOperation.GET));
    }

    private SdlField list() {
        KeySchema key = model.primaryKey();
        boolean takesKey =
                names.listTakesKey() && model.field(key.partitionKey()).origin() != Field.Origin.DEFAULT_IDENTIFIER;
        List<SdlValue> arguments = new ArrayList<>();
        if (takesKey) {
            arguments.add(
                    new SdlValue(key.partitionKey(), TypeReferences.optionalKey(model.field(key.partitionKey()))));
            SortKey.of(key)
                    .map(sortKey -> keyConditions.argument(sortKey, model, names, KeyConditions.PRIMARY))
                    .ifPresent(arguments::add);
        }
        arguments.addAll(page(names.filterInput()));
        if (takesKey) {
            arguments.add(sortDirection());
        }
        return new SdlField(
                names.listQuery(),
                arguments,
                names.connection(),
                access.directivesOfOperation(model, ModelOperation.LIST));
    }

    private SdlField indexQuery(SecondaryIndex index, String query) {
        KeySchema key = index.key();
        List<SdlValue> arguments = new ArrayList<>();
        arguments.add(new SdlValue(key.partitionKey(), TypeReferences.requiredKey(model.field(key.partitionKey()))));
        SortKey.of(key)
                .map(sortKey -> keyConditions.argument(sortKey, model, names, index.name()))
                .ifPresent(arguments::add);
        arguments.add(sortDirection());
        arguments.addAll(page(names.relatedFilterInput()));
        return new SdlField(query, arguments, names.relatedConnection(), access.directivesOfIndexQuery(model));
    }

    private static List<SdlValue> page(String filterInput) {
        return List.of(
                new SdlValue("filter", filterInput), new SdlValue("limit", "Int"), new SdlValue("nextToken", "String"));
    }

    private static SdlValue sortDirection() {
        return new SdlValue("sortDirection", CommonTypes.SORT_DIRECTION);
    }
}
