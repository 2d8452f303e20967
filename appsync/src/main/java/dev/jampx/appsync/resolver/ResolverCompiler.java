package dev.jampx.appsync.resolver;

import dev.jampx.appsync.Resolver;
import dev.jampx.appsync.naming.IndexOrder;
import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the resolvers of an API: one for each field that reads or writes rows, each with one data source call. */
public final class ResolverCompiler {

    private ResolverCompiler() {}

    /**
     * The resolvers of {@code data}, model by model.
     *
     * @param dataSource the name of the data source of a model's table
     */
    public static List<Resolver> resolvers(Data data, Function<Model, String> dataSource) {
        List<Resolver> resolvers = new ArrayList<>();
        for (Model model : data.models()) {
            ModelNames names = new ModelNames(model.name());
            String table = dataSource.apply(model);
            resolvers.addAll(queries(model, names, table));
            resolvers.addAll(mutations(model, names, table));
            resolvers.addAll(relationships(model, data, dataSource));
        }
        return resolvers;
    }

    private static List<Resolver> queries(Model model, ModelNames names, String table) {
        List<Resolver> resolvers = new ArrayList<>();
        resolvers.add(new Resolver("Query", names.getQuery(), table, ReadResolvers.get(model, names.getQuery())));
        resolvers.add(new Resolver("Query", names.listQuery(), table, ReadResolvers.list(model, names.listQuery())));
        IndexOrder.of(model).forEach(index -> index.queryField()
                .ifPresent(query ->
                        resolvers.add(new Resolver("Query", query, table, ReadResolvers.index(model, index, query)))));
        return resolvers;
    }

    private static List<Resolver> mutations(Model model, ModelNames names, String table) {
        String create = names.mutation(MutationOperation.CREATE);
        String update = names.mutation(MutationOperation.UPDATE);
        String delete = names.mutation(MutationOperation.DELETE);
        return List.of(
                new Resolver("Mutation", create, table, WriteResolvers.create(model, create)),
                new Resolver("Mutation", update, table, WriteResolvers.update(model, update)),
                new Resolver("Mutation", delete, table, WriteResolvers.delete(model, delete)));
    }

    private static List<Resolver> relationships(Model model, Data data, Function<Model, String> dataSource) {
        RelationshipResolvers codes = new RelationshipResolvers(model, data::model);
        List<Resolver> resolvers = new ArrayList<>();
        for (Relationship relationship : model.relationships()) {
            String table = dataSource.apply(data.model(relationship.target()));
            relationship
                    .accept(codes)
                    .ifPresent(code -> resolvers.add(new Resolver(model.name(), relationship.name(), table, code)));
        }
        return resolvers;
    }
}
