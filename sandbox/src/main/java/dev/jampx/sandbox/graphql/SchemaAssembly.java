package dev.jampx.sandbox.graphql;

import dev.jampx.appsync.Access;
import dev.jampx.model.AuthorizationMode;
import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.Map;
import java.util.Set;

/** Makes a schema executable: each field gets its resolver, or reads from its parent, and is guarded. */
final class SchemaAssembly {

    private static final DataFetcher<?> PROPERTY = new PropertyFetcher();
    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    private final Access access;
    private final Map<FieldCoordinates, DataFetcher<?>> resolvers;

    SchemaAssembly(Access access, Map<FieldCoordinates, DataFetcher<?>> resolvers) {
        this.access = access;
        this.resolvers = Map.copyOf(resolvers);
    }

    GraphQLSchema assemble(String sdl) {
        TypeDefinitionRegistry registry = AppSyncDeclarations.complete(sdl);
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(new ByTypename());
        AwsScalars.ALL.forEach(wiring::scalar);
        GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(registry, wiring.build());
        return schema.transform(builder -> builder.codeRegistry(fetchers(schema)));
    }

    private GraphQLCodeRegistry fetchers(GraphQLSchema schema) {
        return schema.getCodeRegistry().transform(registry -> {
            for (var type : schema.getAllTypesAsList()) {
                if (type instanceof GraphQLObjectType object
                        && !object.getName().startsWith("__")) {
                    for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                        registry.dataFetcher(
                                FieldCoordinates.coordinates(object.getName(), field.getName()),
                                fetcher(object, field));
                    }
                }
            }
        });
    }

    private DataFetcher<?> fetcher(GraphQLObjectType type, GraphQLFieldDefinition field) {
        DataFetcher<?> fetcher =
                resolvers.getOrDefault(FieldCoordinates.coordinates(type.getName(), field.getName()), PROPERTY);
        FieldRule rule = FieldRule.of(type, field, access);
        // Policies of roles are about root types, but a function that judges tokens may deny any field.
        boolean mayBeDenied = ROOTS.contains(type.getName()) || access.isOn(AuthorizationMode.LAMBDA);
        return !mayBeDenied && rule.open(access)
                ? fetcher
                : new GuardedFetcher(type.getName(), field.getName(), rule, fetcher);
    }

    /** Tells the members of interfaces and unions apart by {@code __typename}, as AppSync does. */
    private static final class ByTypename implements WiringFactory {

        private static final TypeResolver RESOLVER = ByTypename::resolve;

        private static GraphQLObjectType resolve(TypeResolutionEnvironment environment) {
            Object name = environment.getObject() instanceof Map<?, ?> map ? map.get("__typename") : null;
            return environment.getSchema().getObjectType(String.valueOf(name));
        }

        @Override
        public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
            return RESOLVER;
        }

        @Override
        public boolean providesTypeResolver(UnionWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
            return RESOLVER;
        }
    }
}
