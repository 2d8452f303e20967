package dev.jampx.sandbox.graphql;

import dev.jampx.appsync.PipelineFunction;
import dev.jampx.appsync.Resolver;
import dev.jampx.sandbox.resolver.DataSourceCall;
import dev.jampx.sandbox.resolver.FieldResolver;
import dev.jampx.sandbox.resolver.PipelineResolver;
import dev.jampx.sandbox.resolver.ResolverRuntime;
import dev.jampx.sandbox.resolver.ResolverStep;
import dev.jampx.sandbox.resolver.UnitResolver;
import dev.jampx.sandbox.resolver.UnsupportedCodeException;
import java.util.List;
import java.util.Map;

/** Checks the code of resolvers and connects it with data sources. */
final class ResolverLoading implements Resolver.Visitor<FieldResolver> {

    private static final int MAXIMAL_FUNCTIONS = 10;

    private final ResolverRuntime runtime;
    private final KnownCode code;
    private final DeployedValues values;
    private final Map<String, DataSourceCall> dataSources;

    ResolverLoading(
            ResolverRuntime runtime, KnownCode code, DeployedValues values, Map<String, DataSourceCall> dataSources) {
        this.runtime = runtime;
        this.code = code;
        this.values = values;
        this.dataSources = Map.copyOf(dataSources);
    }

    @Override
    public FieldResolver unit(Resolver.Unit resolver) {
        return new UnitResolver(
                runtime,
                code.compile(name(resolver), values.fill(resolver.code())),
                dataSource(resolver.dataSource(), resolver));
    }

    @Override
    public FieldResolver pipeline(Resolver.Pipeline resolver) {
        if (resolver.functions().size() > MAXIMAL_FUNCTIONS) {
            throw new UnsupportedCodeException(
                    name(resolver),
                    List.of(new UnsupportedCodeException.Finding(
                            1,
                            1,
                            "The pipeline has " + resolver.functions().size() + " functions; the limit is "
                                    + MAXIMAL_FUNCTIONS)));
        }
        return new PipelineResolver(
                runtime,
                code.compile(name(resolver), values.fill(resolver.code())),
                resolver.functions().stream()
                        .map(function -> step(function, resolver))
                        .toList());
    }

    private ResolverStep step(PipelineFunction function, Resolver resolver) {
        return new ResolverStep(
                code.compile(function.source(), function.code()), dataSource(function.dataSource(), resolver));
    }

    private DataSourceCall dataSource(String name, Resolver resolver) {
        DataSourceCall dataSource = dataSources.get(name);
        if (dataSource == null) {
            throw new IllegalArgumentException("the resolver of " + resolver.typeName() + "." + resolver.fieldName()
                    + " has the unknown data source " + name);
        }
        return dataSource;
    }

    private static String name(Resolver resolver) {
        return resolver.typeName() + "." + resolver.fieldName() + ".js";
    }
}
