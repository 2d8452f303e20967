package dev.jampx.appsync.resolver;

import dev.jampx.appsync.DataSources;
import dev.jampx.appsync.HandlerSources;
import dev.jampx.appsync.Resolver;
import dev.jampx.appsync.authorization.AccessMatrix;
import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.naming.IndexOrder;
import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.naming.ModelOperations;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.Operation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the resolvers of an API: one for each field that reads or writes rows, each with one data source call; one for each operation that users
 * define; one for each field that only some may read.
 */
public final class ResolverCompiler {

    private final Data data;
    private final DataSources dataSources;
    private final ApiAccess access;
    private final Redaction redaction;
    private final ShownOwners owners;

    private ResolverCompiler(Data data, DataSources dataSources) {
        this.data = data;
        this.dataSources = dataSources;
        this.access = ApiAccess.of(data);
        this.redaction = new Redaction(data, access);
        this.owners = new ShownOwners(data, access);
    }

    /**
     * The resolvers of {@code data}, model by model, then those of its operations.
     *
     * @param dataSources gets the data sources that resolvers need besides the models' tables
     * @param sources finds the files of resolver code that operations name
     */
    public static List<Resolver> resolvers(Data data, DataSources dataSources, HandlerSources sources) {
        return new ResolverCompiler(data, dataSources).all(sources);
    }

    private List<Resolver> all(HandlerSources sources) {
        FieldGuards guards = new FieldGuards(access, dataSources, redaction, owners);
        OperationResolvers operations = new OperationResolvers(access, dataSources, sources);
        List<Resolver> resolvers = new ArrayList<>();
        for (Model model : data.models()) {
            resolvers.addAll(queries(model));
            resolvers.addAll(mutations(model));
            resolvers.addAll(subscriptions(model));
            resolvers.addAll(relationships(model));
            resolvers.addAll(guards.of(model));
        }
        data.customTypes().forEach(type -> resolvers.addAll(guards.of(type)));
        data.operations().forEach(operation -> resolvers.addAll(operations.of(operation)));
        return resolvers;
    }

    private List<Resolver> queries(Model model) {
        ModelNames names = new ModelNames(model.name());
        AccessMatrix matrix = access.matrix(model);
        List<Resolver> resolvers = new ArrayList<>();
        if (model.operations().contains(ModelOperation.GET)) {
            String get = names.getQuery();
            resolvers.add(root(
                    "Query",
                    get,
                    model,
                    ReadResolvers.get(model, get, matrix.rolesFor(Operation.GET), owners.rows(model))));
        }
        if (model.operations().contains(ModelOperation.LIST)) {
            String list = names.listQuery();
            resolvers.add(root(
                    "Query",
                    list,
                    model,
                    ReadResolvers.list(model, list, matrix.rolesFor(Operation.LIST), owners.rows(model))));
        }
        IndexOrder.of(model).forEach(index -> index.queryField()
                .ifPresent(query -> resolvers.add(root(
                        "Query",
                        query,
                        model,
                        ReadResolvers.index(
                                model, index, query, matrix.rolesFor(Operation.LIST), owners.rows(model))))));
        return resolvers;
    }

    private List<Resolver> mutations(Model model) {
        ModelNames names = new ModelNames(model.name());
        AccessMatrix matrix = access.matrix(model);
        WriteResolvers writes = new WriteResolvers(new MutationResponse(redaction.marks(model), owners.rows(model)));
        List<Resolver> resolvers = new ArrayList<>();
        if (model.operations().contains(ModelOperation.CREATE)) {
            String create = names.mutation(MutationOperation.CREATE);
            resolvers.add(root("Mutation", create, model, writes.create(model, create, matrix)));
        }
        if (model.operations().contains(ModelOperation.UPDATE)) {
            String update = names.mutation(MutationOperation.UPDATE);
            resolvers.add(root("Mutation", update, model, writes.update(model, update, matrix)));
        }
        if (model.operations().contains(ModelOperation.DELETE)) {
            String delete = names.mutation(MutationOperation.DELETE);
            resolvers.add(root("Mutation", delete, model, writes.delete(model, delete, matrix)));
        }
        return resolvers;
    }

    private List<Resolver> subscriptions(Model model) {
        ModelNames names = new ModelNames(model.name());
        List<Resolver> resolvers = new ArrayList<>();
        for (MutationOperation operation : new ModelOperations(model).subscriptions()) {
            String field = names.subscription(operation);
            String code = SubscriptionResolvers.code(field, access.matrix(model));
            resolvers.add(new Resolver.Unit("Subscription", field, dataSources.none(), code));
        }
        return resolvers;
    }

    private Resolver root(String type, String field, Model model, String code) {
        return new Resolver.Unit(type, field, dataSources.table(model), code);
    }

    private List<Resolver> relationships(Model model) {
        RelationshipResolvers codes = new RelationshipResolvers(model, data::model, access, redaction, owners);
        List<Resolver> resolvers = new ArrayList<>();
        for (Relationship relationship : model.relationships()) {
            String table = dataSources.table(data.model(relationship.target()));
            relationship
                    .accept(codes)
                    .ifPresent(
                            code -> resolvers.add(new Resolver.Unit(model.name(), relationship.name(), table, code)));
        }
        return resolvers;
    }
}
