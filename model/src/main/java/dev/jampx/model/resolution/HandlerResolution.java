package dev.jampx.model.resolution;

import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredHandler;
import dev.jampx.model.facts.CodePath;
import dev.jampx.model.resolved.Handler;
import java.util.Map;

/**
 * Resolves a handler.
 *
 * @param functions the functions of {@code defineData}, by the names that handlers give them
 */
record HandlerResolution(Map<String, DeclaredFunction> functions) implements DeclaredHandler.Visitor<Handler> {

    @Override
    public Handler function(DeclaredHandler.Function function) {
        return new Handler.Function(function.function().name(), function.async());
    }

    @Override
    public Handler namedFunction(DeclaredHandler.NamedFunction function) {
        return functions.containsKey(function.name())
                ? new Handler.Function(functions.get(function.name()).name(), function.async())
                : new Handler.ExternalFunction(function.name(), function.async());
    }

    @Override
    public Handler code(DeclaredHandler.Code code) {
        return new Handler.Code(
                CodePath.of(code).orElseThrow(),
                code.dataSource().map(HandlerResolution::dataSource).orElse(Handler.Code.NO_DATA_SOURCE));
    }

    private static String dataSource(DeclaredHandler.DataSource dataSource) {
        return dataSource.model() ? dataSource.name() + "Table" : dataSource.name();
    }
}
