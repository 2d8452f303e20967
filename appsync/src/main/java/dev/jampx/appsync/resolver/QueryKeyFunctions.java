package dev.jampx.appsync.resolver;

import dev.jampx.appsync.naming.SortKey;
import dev.jampx.model.resolved.KeySchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions that turn the key arguments of a list or of an index query into a key condition. */
final class QueryKeyFunctions {

    // Key fields are read as properties, never as variables: a field may be called "values", or "class".
    private static final String PARTITION_ONLY =
            """
            // The rows of one partition.
            function keyCondition(args) {
              return {
                expression: '#partitionKey = :partitionKey',
                expressionNames: { '#partitionKey': '@partitionKey@' },
                expressionValues: util.dynamodb.toMapValues({ ':partitionKey': args.@partitionKey@ }),
              };
            }
            """;

    private static final String WITH_SORT_KEY =
            """
            // The rows of one partition, narrowed by the condition on the sort key if there is one.
            function keyCondition(args) {
              const names = { '#partitionKey': '@partitionKey@' };
              const values = { ':partitionKey': args.@partitionKey@ };
              const condition = args.@argument@ ?? {};
              const operations = Object.keys(condition).filter((name) => condition[name] != null);
              if (operations.length === 0) {
                return {
                  expression: '#partitionKey = :partitionKey',
                  expressionNames: names,
                  expressionValues: util.dynamodb.toMapValues(values),
                };
              }
              if (operations.length > 1) {
                util.error(
                  'Argument @argument@ must specify at most one key condition operation.',
                  'InvalidArgumentsError',
                );
              }
              const operation = operations[0];
              const operand = condition[operation];
              if (operation === 'between') {
                if (operand.length !== 2) {
                  util.error("Argument '@argument@.between' expects exactly two elements.", 'InvalidArgumentsError');
                }
                values[':sortKey0'] = @from@;
                values[':sortKey1'] = @to@;
              } else {
                values[':sortKey'] = @single@;
              }
              return {
                expression: `#partitionKey = :partitionKey AND ${COMPARISONS[operation]}`,
                expressionNames: { ...names, '#sortKey': '@sortKey@' },
                expressionValues: util.dynamodb.toMapValues(values),
              };
            }

            const COMPARISONS = {
              eq: '#sortKey = :sortKey',
              le: '#sortKey <= :sortKey',
              lt: '#sortKey < :sortKey',
              ge: '#sortKey >= :sortKey',
              gt: '#sortKey > :sortKey',
              between: '#sortKey BETWEEN :sortKey0 AND :sortKey1',
            @beginsWith@
            };
            """;

    private static final String SORT_KEY_VALUE =
            """
            // The parts that are given, joined as they are stored; a part counts only after those before it.
            function sortKeyValue(parts, path) {
              const fields = @fields@;
              const given = fields.filter((field) => parts[field] != null && parts[field] !== '');
              fields.forEach((field, index) => {
                const before = fields[index - 1];
                if (index > 0 && given.includes(field) && !given.includes(before)) {
                  util.error(
                    `When providing argument '${path}.${field}' you must also provide '${path}.${before}'.`,
                    'InvalidArgumentsError',
                  );
                }
              });
              return given.map((field) => parts[field]).join('#');
            }
            """;

    private QueryKeyFunctions() {}

    /** Adds {@code keyCondition(args)} and what it needs. */
    static void addTo(JsModule module, KeySchema key, boolean hasTextSortKey) {
        Optional<SortKey> sortKey = SortKey.of(key);
        String partitionKey = key.partitionKey();
        if (sortKey.isEmpty()) {
            module.function(PARTITION_ONLY, Map.of("partitionKey", partitionKey));
            return;
        }
        SortKey sort = sortKey.get();
        String argument = sort.argument();
        boolean composite = sort.isComposite();
        module.function(
                WITH_SORT_KEY,
                Map.of(
                        "partitionKey", partitionKey,
                        "sortKey", sort.attribute(),
                        "argument", argument,
                        "from", composite ? "sortKeyValue(operand[0], '" + argument + ".between[0]')" : "operand[0]",
                        "to", composite ? "sortKeyValue(operand[1], '" + argument + ".between[1]')" : "operand[1]",
                        "single", composite ? "sortKeyValue(operand, `" + argument + ".${operation}`)" : "operand",
                        "beginsWith", hasTextSortKey ? "  beginsWith: 'begins_with(#sortKey, :sortKey)'," : ""));
        if (composite) {
            module.function(SORT_KEY_VALUE, Map.of("fields", JsText.strings(sort.fields())));
        }
    }

    /** The statements that refuse key arguments which do not go together, in the order Amplify checks them. */
    static List<String> checks(KeySchema key, boolean partitionKeyIsOptional) {
        Optional<SortKey> sortKey = SortKey.of(key);
        if (sortKey.isEmpty()) {
            return List.of(check(
                    "ctx.args.sortDirection",
                    "sortDirection is not supported for List operations without a Sort key defined."));
        }
        if (!partitionKeyIsOptional) {
            return List.of();
        }
        String partitionKey = key.partitionKey();
        String argument = sortKey.get().argument();
        return List.of(
                check(
                        "ctx.args." + partitionKey + " == null && ctx.args.sortDirection",
                        "When providing argument 'sortDirection' you must also provide argument '" + partitionKey
                                + "'."),
                check(
                        "ctx.args." + partitionKey + " == null && ctx.args." + argument,
                        sortKey.get().isComposite()
                                ? "When providing argument '" + argument + "' you must also provide '" + partitionKey
                                        + "'."
                                : "When providing argument '" + argument + "' you must also provide arguments "
                                        + partitionKey));
    }

    private static String check(String when, String message) {
        return "if (" + when + ") {\n  util.error(\n    " + JsText.string(message)
                + ",\n    'InvalidArgumentsError',\n  );\n}\n";
    }
}
