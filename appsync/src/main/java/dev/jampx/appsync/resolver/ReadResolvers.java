package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.Role;
import dev.jampx.appsync.naming.SortKey;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.SecondaryIndex;
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
              authorize(ctx);
              const { filter, limit, nextToken } = ctx.args;
              return {
                operation: 'Scan',
                filter: filterExpression(filter),
                limit: limit ?? 100,
                nextToken,
              };
            }
            """;

    private static final String SCAN_OR_QUERY =
            """
            export function request(ctx) {
              authorize(ctx);
              @checks@
              const { filter, limit, nextToken } = ctx.args;
              const page = { filter: filterExpression(filter), limit: limit ?? 100, nextToken };
              if (ctx.args.@partitionKey@ == null) {
                return { operation: 'Scan', ...page };
              }
              return {
                operation: 'Query',
                query: keyCondition(ctx.args),
                scanIndexForward: @forward@,
                ...page,
              };
            }
            """;

    private static final String QUERY =
            """
            export function request(ctx) {
              authorize(ctx);
              @checks@
              const { filter, limit, nextToken } = ctx.args;
              return {
                operation: 'Query',
                index: @index@,
                query: keyCondition(ctx.args),
                filter: filterExpression(filter),
                scanIndexForward: @forward@,
                limit: limit ?? 100,
                nextToken,
              };
            }
            """;

    private ReadResolvers() {}

    /** One row by its primary key. */
    static String get(Model model, String field, List<Role> callers) {
        JsModule module = new JsModule(
                        "Query." + field + ": reads a row of " + model.name() + " by its primary key.", "util")
                .function(GET, Map.of("key", KeyExpressions.item(model.primaryKey(), "ctx.args", 4)))
                .function(SharedFunctions.RESPONSE);
        return Authorization.add(module, callers).print();
    }

    /** A page of rows: of the whole table, or of one partition. */
    static String list(Model model, String field, List<Role> callers) {
        KeySchema key = model.primaryKey();
        if (model.field(key.partitionKey()).origin() == Field.Origin.DEFAULT_IDENTIFIER) {
            return page(
                            new JsModule("Query." + field + ": reads a page of " + model.name() + " rows.", "util")
                                    .function(SCAN),
                            callers)
                    .print();
        }
        JsModule module = page(
                new JsModule(
                                "Query." + field + ": reads a page of " + model.name()
                                        + " rows, of one partition if its key is given.",
                                "util")
                        .function(
                                SCAN_OR_QUERY,
                                Map.of(
                                        "checks", String.join("", QueryKeyFunctions.checks(key, true)),
                                        "partitionKey", key.partitionKey(),
                                        "forward", forward(key))),
                callers);
        QueryKeyFunctions.addTo(module, key, hasTextSortKey(key, model));
        return module.print();
    }

    /** A page of rows of one partition of an index. */
    static String index(Model model, SecondaryIndex index, String query, List<Role> callers) {
        KeySchema key = index.key();
        JsModule module = page(
                new JsModule(
                                "Query." + query + ": reads a page of " + model.name() + " rows from the index "
                                        + index.name() + ".",
                                "util")
                        .function(
                                QUERY,
                                Map.of(
                                        "checks", String.join("", QueryKeyFunctions.checks(key, false)),
                                        "index", JsText.string(index.name()),
                                        "forward", forward(key))),
                callers);
        QueryKeyFunctions.addTo(module, key, hasTextSortKey(key, model));
        return module.print();
    }

    private static JsModule page(JsModule module, List<Role> callers) {
        return Authorization.add(module.function(SharedFunctions.RESPONSE), callers)
                .function(SharedFunctions.FILTER_EXPRESSION)
                .function(SharedFunctions.WITHOUT_EMPTY_VALUES);
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
