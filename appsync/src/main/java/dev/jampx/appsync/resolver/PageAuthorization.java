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
        if (authorization.narrows()) {
            return Map.of(
                    "authorize",
                    "const { args, rows } = authorizedQuery(ctx);\n",
                    "rows",
                    ", rows",
                    "arguments",
                    "args");
        }
        return authorization.needsRows()
                ? Map.of("authorize", "const rows = authorizedRows(ctx);\n", "rows", ", rows", "arguments", "ctx.args")
                : Map.of("authorize", "authorize(ctx);\n", "rows", "", "arguments", "ctx.args");
    }

    /** Adds to {@code module} the functions that its functions call, {@code filterExpression} among them. */
    JsModule addTo(JsModule module) {
        boolean rows = authorization.needsRows() || authorization.narrows();
        return authorization
                .addTo(module)
                .function(rows ? SharedFunctions.FILTER_EXPRESSION_OF_ROWS : SharedFunctions.FILTER_EXPRESSION)
                .function(SharedFunctions.WITHOUT_EMPTY_VALUES);
    }
}
