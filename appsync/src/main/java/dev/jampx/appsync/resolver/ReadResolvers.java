package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.Role;
import dev.jampx.appsync.naming.SortKey;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.SecondaryIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The code of the fields of {@code Query}: get, list, and one query for each index. */
final class ReadResolvers {

    private static final String GET =
            """
            export function request(ctx) {
              authorize(ctx);
              return {
                operation: 'GetItem',
                key: util.dynamodb.toMapValues(@key@),
              };
            }
            """;

    private static final String SCAN =
            """
            export function request(ctx) {
              @authorize@
              const { filter, limit, nextToken } = ctx.args;
              return {
                operation: 'Scan',
                filter: filterExpression(filter@rows@),
                limit: limit ?? 100,
                nextToken,
              };
            }
            """;

    private static final String SCAN_OR_QUERY =
            """
            export function request(ctx) {
              @checks@
              @authorize@
              const { filter, limit, nextToken } = ctx.args;
              const page = { filter: filterExpression(filter@rows@), limit: limit ?? 100, nextToken };
              if (ctx.args.@partitionKey@ == null) {
                return { operation: 'Scan', ...page };
              }
              return {
                operation: 'Query',
                query: keyCondition(@arguments@),
                scanIndexForward: @forward@,
                ...page,
              };
            }
            """;

    private static final String QUERY =
            """
            export function request(ctx) {
              @authorize@
              @checks@
              const { filter, limit, nextToken } = ctx.args;
              return {
                operation: 'Query',
                index: @index@,
                query: keyCondition(@arguments@),
                filter: filterExpression(filter@rows@),
                scanIndexForward: @forward@,
                limit: limit ?? 100,
                nextToken,
              };
            }
            """;

    private ReadResolvers() {}

    /** One row by its primary key. */
    static String get(Model model, String field, List<Role> callers, ShownRows rows) {
        Authorization authorization = Authorization.ofReaders(callers, QueryKey.ofItem(model.primaryKey()));
        JsModule module = new JsModule(
                        "Query." + field + ": reads a row of " + model.name() + " by its primary key.", "util")
                .function(GET, Map.of("key", KeyExpressions.item(model.primaryKey(), "ctx.args", 4)))
                .function(
                        authorization.needsRows()
                                ? SharedFunctions.rowResponse(rows.row("ctx.result"))
                                : SharedFunctions.response(rows.row("ctx.result")));
        return rows.addTo(authorization.addTo(module)).print();
    }

    /** A page of rows: of the whole table, or of one partition. */
    static String list(Model model, String field, List<Role> callers, ShownRows rows) {
        KeySchema key = model.primaryKey();
        if (model.field(key.partitionKey()).origin() == Field.Origin.DEFAULT_IDENTIFIER) {
            PageAuthorization authorization = PageAuthorization.of(callers, QueryKey.NONE);
            JsModule module = new JsModule("Query." + field + ": reads a page of " + model.name() + " rows.", "util")
                    .function(SCAN, authorization.values())
                    .function(SharedFunctions.response(rows.page("ctx.result")));
            return rows.addTo(authorization.addTo(module)).print();
        }
        PageAuthorization authorization = PageAuthorization.of(callers, QueryKey.ofTable(key));
        Map<String, String> values = new HashMap<>(authorization.values());
        values.put("checks", String.join("", QueryKeyFunctions.checks(key, true)));
        values.put("partitionKey", key.partitionKey());
        values.put("forward", forward(key));
        JsModule module = new JsModule(
                        "Query." + field + ": reads a page of " + model.name()
                                + " rows, of one partition if its key is given.",
                        "util")
                .function(SCAN_OR_QUERY, values)
                .function(SharedFunctions.response(rows.page("ctx.result")));
        QueryKeyFunctions.addTo(authorization.addTo(module), key, hasTextSortKey(key, model));
        return rows.addTo(module).print();
    }

    /** A page of rows of one partition of an index. */
    static String index(Model model, SecondaryIndex index, String query, List<Role> callers, ShownRows rows) {
        KeySchema key = index.key();
        PageAuthorization authorization = PageAuthorization.of(callers, QueryKey.ofPartition(key));
        Map<String, String> values = new HashMap<>(authorization.values());
        values.put("checks", String.join("", QueryKeyFunctions.checks(key, false)));
        values.put("index", JsText.string(index.name()));
        values.put("forward", forward(key));
        JsModule module = new JsModule(
                        "Query." + query + ": reads a page of " + model.name() + " rows from the index " + index.name()
                                + ".",
                        "util")
                .function(QUERY, values)
                .function(SharedFunctions.response(rows.page("ctx.result")));
        QueryKeyFunctions.addTo(authorization.addTo(module), key, hasTextSortKey(key, model));
        return rows.addTo(module).print();
    }

    private static String forward(KeySchema key) {
        return SortKey.of(key).isPresent() ? "ctx.args.sortDirection !== 'DESC'" : "true";
    }

    private static boolean hasTextSortKey(KeySchema key, Model model) {
        return SortKey.of(key)
                .filter(sortKey -> sortKey.isComposite()
                        || model.field(sortKey.attribute()).type().keyType() == ScalarType.KeyType.STRING)
                .isPresent();
    }
}
