package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.Role;
import java.util.Collection;
import java.util.Map;

/** How a query for a page of rows refuses callers, and leaves out the rows that they may not have. */
final class PageAuthorization {

    private final Authorization authorization;

    private PageAuthorization(Authorization authorization) {
        this.authorization = authorization;
    }

    /** Lets the callers in who have one of {@code roles}, to rows they query by {@code key}. */
    static PageAuthorization of(Collection<Role> roles, QueryKey key) {
        return of(Authorization.ofReaders(roles, key));
    }

    /** Lets the callers in whom {@code authorization} lets in. */
    static PageAuthorization of(Authorization authorization) {
        return new PageAuthorization(authorization);
    }

    /**
     * What fills a template: {@code authorize}, the statement; {@code rows}, the further argument of {@code filterExpression}; {@code
     * arguments}, the expression of the arguments of the query.
     */
    Map<String, String> values() {
        boolean rows = authorization.needsRows();
        if (authorization.narrows()) {
            return rows
                    ? values("const { args, rows } = authorizedQuery(ctx);\n", ", rows", "args")
                    : values("const args = authorizedArguments(ctx);\n", "", "args");
        }
        return rows
                ? values("const rows = authorizedRows(ctx);\n", ", rows", "ctx.args")
                : values("authorize(ctx);\n", "", "ctx.args");
    }

    private static Map<String, String> values(String authorize, String rows, String arguments) {
        return Map.of("authorize", authorize, "rows", rows, "arguments", arguments);
    }

    /** Adds to {@code module} the functions that its functions call, {@code filterExpression} among them. */
    JsModule addTo(JsModule module) {
        authorization.addTo(module);
        return authorization.needsRows()
                ? RowConditions.addFilter(module)
                : module.function(SharedFunctions.FILTER_EXPRESSION).function(SharedFunctions.WITHOUT_EMPTY_VALUES);
    }
}
