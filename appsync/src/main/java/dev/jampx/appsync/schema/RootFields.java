package dev.jampx.appsync.schema;

import dev.jampx.appsync.naming.IndexOrder;
import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.naming.SortKey;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.SecondaryIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of {@code Query}, {@code Mutation} and {@code Subscription} that are made for one model. */
final class RootFields {

    private static final String PRIMARY = "Primary";

    private final Model model;
    private final ModelNames names;
    private final List<String> directives;
    private final KeyConditions keyConditions;

    RootFields(Model model, ModelNames names, List<String> directives, KeyConditions keyConditions) {
        this.model = model;
        this.names = names;
        this.directives = directives;
        this.keyConditions = keyConditions;
    }

    /** Get, list, and one query for each index. */
    List<SdlField> queries() {
        return Stream.concat(
                        Stream.of(get(), list()),
                        IndexOrder.of(model).stream().flatMap(index -> indexQuery(index).stream()))
                .toList();
    }

    /** Create, update and delete. */
    List<SdlField> mutations() {
        return Arrays.stream(MutationOperation.values())
                .map(operation -> new SdlField(
                        names.mutation(operation),
                        List.of(
                                new SdlValue("input", names.mutationInput(operation) + "!"),
                                new SdlValue("condition", names.conditionInput())),
                        names.type(),
                        directives))
                .toList();
    }

    /** One subscription for each mutation. */
    List<SdlField> subscriptions() {
        return Arrays.stream(MutationOperation.values())
                .map(operation -> new SdlField(
                        names.subscription(operation),
                        List.of(new SdlValue("filter", names.subscriptionFilterInput())),
                        names.type(),
                        Stream.concat(
                                        Stream.of("@aws_subscribe(mutations: [\"" + names.mutation(operation) + "\"])"),
                                        directives.stream())
                                .toList()))
                .toList();
    }

    private SdlField get() {
        return new SdlField(
                names.getQuery(),
                model.primaryKey().fields().stream()
                        .map(key -> new SdlValue(key, TypeReferences.required(model.field(key))))
                        .toList(),
                names.type(),
                directives);
    }

    private SdlField list() {
        KeySchema key = model.primaryKey();
        boolean chosenKey = model.field(key.partitionKey()).origin() != Field.Origin.DEFAULT_IDENTIFIER;
        List<SdlValue> arguments = new ArrayList<>();
        if (chosenKey) {
            arguments.add(new SdlValue(key.partitionKey(), TypeReferences.optional(model.field(key.partitionKey()))));
            SortKey.of(key)
                    .map(sortKey -> keyConditions.argument(sortKey, model, names, PRIMARY))
                    .ifPresent(arguments::add);
        }
        arguments.addAll(page(names.filterInput()));
        if (chosenKey) {
            arguments.add(sortDirection());
        }
        return new SdlField(names.listQuery(), arguments, names.connection(), directives);
    }

    private Optional<SdlField> indexQuery(SecondaryIndex index) {
        KeySchema key = index.key();
        List<SdlValue> arguments = new ArrayList<>();
        arguments.add(new SdlValue(key.partitionKey(), TypeReferences.required(model.field(key.partitionKey()))));
        SortKey.of(key)
                .map(sortKey -> keyConditions.argument(sortKey, model, names, index.name()))
                .ifPresent(arguments::add);
        arguments.add(sortDirection());
        arguments.addAll(page(names.relatedFilterInput()));
        return index.queryField().map(query -> new SdlField(query, arguments, names.relatedConnection(), directives));
    }

    private static List<SdlValue> page(String filterInput) {
        return List.of(
                new SdlValue("filter", filterInput), new SdlValue("limit", "Int"), new SdlValue("nextToken", "String"));
    }

    private static SdlValue sortDirection() {
        return new SdlValue("sortDirection", CommonTypes.SORT_DIRECTION);
    }
}
