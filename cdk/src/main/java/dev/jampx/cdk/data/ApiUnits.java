package dev.jampx.cdk.data;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.DataSource;
import dev.jampx.appsync.PipelineFunction;
import dev.jampx.appsync.Resolver;
import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.cdk.placement.Placement;
import dev.jampx.cdk.placement.Size;
import dev.jampx.cdk.placement.Unit;
import dev.jampx.model.MutationOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The units of an API: a model's table with the resolvers on it, a function's data source with those on it, and each other resolver.
 */
public final class ApiUnits {

    /** The table, its data source, and a share of a role. */
    private static final Size TABLE = Size.ofResources(3).plus(new Size(0, 2000));

    /** The data source and its role. */
    private static final Size DATA_SOURCE = Size.ofResources(2);

    private final Map<String, DataSource> dataSources = new HashMap<>();
    private final Set<String> models;
    private final Map<String, String> modelBySubscription = new HashMap<>();
    private final Set<String> placedFunctions;

    private ApiUnits(CompiledApi api, Set<String> placedFunctions) {
        api.dataSources().forEach(dataSource -> dataSources.put(dataSource.name(), dataSource));
        this.models =
                Set.copyOf(api.tables().stream().map(table -> table.name()).toList());
        for (String model : models) {
            ModelNames names = new ModelNames(model);
            for (MutationOperation operation : MutationOperation.values()) {
                modelBySubscription.put(names.subscription(operation), model);
            }
        }
        this.placedFunctions = Set.copyOf(placedFunctions);
    }

    /**
     * The units of {@code api}.
     *
     * @param placedFunctions how much of a template each function takes that need not be in the hub, by name
     */
    public static List<Unit> of(CompiledApi api, Map<String, Size> placedFunctions) {
        ApiUnits units = new ApiUnits(api, placedFunctions.keySet());
        Map<String, Size> sizes = new LinkedHashMap<>();
        placedFunctions.forEach((function, size) -> sizes.put(Unit.nameOfFunction(function), size));
        for (DataSource dataSource : api.dataSources()) {
            if (dataSource instanceof DataSource.DynamoDb table) {
                sizes.put(Unit.nameOfModel(table.table()), TABLE);
            } else if (dataSource instanceof DataSource.Lambda lambda) {
                sizes.computeIfPresent(Unit.nameOfFunction(lambda.function()), (name, size) -> size.plus(DATA_SOURCE));
            }
        }
        for (Resolver resolver : api.resolvers()) {
            sizes.merge(units.unitOf(resolver), sizeOf(resolver), Size::plus);
        }
        List<Unit> all = new ArrayList<>();
        sizes.forEach((name, size) ->
                all.add(new Unit(name, name.startsWith("resolver/") ? Unit.Level.PIPELINE : Unit.Level.SOURCE, size)));
        return all;
    }

    /** How much of a template the schema of {@code api} takes. */
    public static Size schema(CompiledApi api) {
        return SchemaLocation.isInline(api.sdl()) ? Size.ofResource(api.sdl()) : Size.ofResources(1);
    }

    /** Which unit each resolver of {@code api} belongs to, where {@code placement} holds. */
    static ApiUnits of(CompiledApi api, Placement placement) {
        return new ApiUnits(
                api,
                api.dataSources().stream()
                        .filter(DataSource.Lambda.class::isInstance)
                        .map(dataSource -> ((DataSource.Lambda) dataSource).function())
                        .filter(function -> placement.stackByUnit().containsKey(Unit.nameOfFunction(function)))
                        .collect(Collectors.toSet()));
    }

    /** The name of the unit that {@code resolver} belongs to. */
    String unitOf(Resolver resolver) {
        String own = Unit.nameOfResolver(resolver.typeName(), resolver.fieldName());
        return resolver.accept(new Resolver.Visitor<>() {
            @Override
            public String unit(Resolver.Unit unit) {
                return dataSources.get(unit.dataSource()).accept(new Home(unit, own));
            }

            @Override
            public String pipeline(Resolver.Pipeline pipeline) {
                return own;
            }
        });
    }

    private static Size sizeOf(Resolver resolver) {
        return resolver.accept(new Resolver.Visitor<>() {
            @Override
            public Size unit(Resolver.Unit unit) {
                return Size.ofResource(unit.code());
            }

            @Override
            public Size pipeline(Resolver.Pipeline pipeline) {
                return pipeline.functions().stream()
                        .map(PipelineFunction::code)
                        .map(Size::ofResource)
                        .reduce(Size.ofResource(pipeline.code()), Size::plus);
            }
        });
    }

    /** Where a resolver belongs, by its data source. */
    private final class Home implements DataSource.Visitor<String> {

        private final Resolver.Unit resolver;
        private final String own;

        Home(Resolver.Unit resolver, String own) {
            this.resolver = resolver;
            this.own = own;
        }

        @Override
        public String dynamoDb(DataSource.DynamoDb dynamoDb) {
            return Unit.nameOfModel(dynamoDb.table());
        }

        @Override
        public String lambda(DataSource.Lambda lambda) {
            return lambda.ofBackend() && placedFunctions.contains(lambda.function())
                    ? Unit.nameOfFunction(lambda.function())
                    : own;
        }

        @Override
        public String none(DataSource.None none) {
            String model = resolver.typeName().equals("Subscription")
                    ? modelBySubscription.get(resolver.fieldName())
                    : resolver.typeName();
            return model != null && models.contains(model) ? Unit.nameOfModel(model) : own;
        }

        @Override
        public String foreign(DataSource.Foreign foreign) {
            return own;
        }
    }
}
