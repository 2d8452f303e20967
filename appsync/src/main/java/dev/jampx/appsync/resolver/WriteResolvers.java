package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.AccessMatrix;
import dev.jampx.appsync.naming.ManagedFields;
import dev.jampx.appsync.naming.SortKey;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The code of the fields of {@code Mutation}: create, update and delete. */
final class WriteResolvers {

    private static final String CREATE =
            """
            export function request(ctx) {
              @input@
              @authorize@
              @clock@
              const values = {
                @defaults@
                ...@given@,
                __typename: @type@,
              };
              @sortKeys@
              @validate@
              return {
                operation: 'PutItem',
                key: util.dynamodb.toMapValues(@key@),
                attributeValues: util.dynamodb.toMapValues(@attributes@),
                condition: conditionExpression(ctx.args.condition),
              };
            }
            """;

    private static final String UPDATE =
            """
            export function request(ctx) {
              @authorize@
              @refuse@
              const values = @values@;
              @sortKeys@
              @validate@
              return {
                operation: 'UpdateItem',
                key: util.dynamodb.toMapValues(@key@),
                update: updateExpression(values),
                condition: conditionExpression(ctx.args.condition@rows@),
              };
            }
            """;

    private static final String DELETE =
            """
            export function request(ctx) {
              @authorize@
              const { input, condition } = ctx.args;
              return {
                operation: 'DeleteItem',
                key: util.dynamodb.toMapValues(@key@),
                condition: conditionExpression(condition@rows@),
              };
            }
            """;

    private static final String REFUSE =
            """
            if (!rows) {
              // Which fields are refused depends on the row all the same.
              ctx.stash.refused = true;
              return { operation: 'GetItem', key: util.dynamodb.toMapValues(@key@) };
            }
            """;

    private static final String UPDATE_EXPRESSION =
            """
            // Sets what is given and removes what is null; the primary key stays.
            function updateExpression(values) {
              const key = @key@;
              const set = [];
              const remove = [];
              const expressionNames = {};
              const expressionValues = {};
              Object.keys(values)
                .filter((name) => !key.includes(name))
                .forEach((name, index) => {
                  expressionNames[`#name${index}`] = name;
                  if (values[name] === null) {
                    remove.push(`#name${index}`);
                  } else {
                    set.push(`#name${index} = :value${index}`);
                    expressionValues[`:value${index}`] = values[name];
                  }
                });
              const clauses = [];
              if (set.length > 0) {
                clauses.push(`SET ${set.join(', ')}`);
              }
              if (remove.length > 0) {
                clauses.push(`REMOVE ${remove.join(', ')}`);
              }
              return withoutEmptyValues({
                expression: clauses.join(' '),
                expressionNames,
                expressionValues: util.dynamodb.toMapValues(expressionValues),
              });
            }
            """;

    private static final String WITHOUT_NULL_KEYS =
            """
            // DynamoDB refuses null in the key of an index; a row without the attribute is just not in that index.
            function withoutNullKeys(values) {
              const indexed = @indexed@;
              const present = {};
              Object.keys(values)
                .filter((name) => values[name] !== null || !indexed.includes(name))
                .forEach((name) => {
                  present[name] = values[name];
                });
              return present;
            }
            """;

    private final MutationResponse response;

    /** @param response how the rows are answered */
    WriteResolvers(MutationResponse response) {
        this.response = response;
    }

    /** A new row. */
    String create(Model model, String field, AccessMatrix matrix) {
        IndexKeys indexKeys = IndexKeys.of(model);
        JoinedSortKeys sortKeys = JoinedSortKeys.ofCreate(indexKeys, matrix);
        Map<String, String> defaults = defaults(model);
        List<String> nullable = indexKeys.nullable(model);
        Map<String, String> defaultValues = DefaultValues.of(model);
        String input = defaultValues.isEmpty() ? "ctx.args.input" : "input";
        WriteAuthorization authorization = WriteAuthorization.ofCreate(matrix);
        JsModule module = new JsModule("Mutation." + field + ": creates a row of " + model.name() + ".", "util")
                .function(
                        CREATE,
                        Map.of(
                                "input", DefaultValues.statement(defaultValues),
                                "authorize", authorization.createCall(input),
                                "given", authorization.needsRows() ? "row" : input,
                                "validate", Validation.call(model, input),
                                "clock", clock(defaults),
                                "defaults",
                                        defaults.entrySet().stream()
                                                .map(entry -> entry.getKey() + ": " + entry.getValue() + ",\n")
                                                .collect(Collectors.joining()),
                                "type", JsText.string(model.name()),
                                "sortKeys", primarySortKey(model) + sortKeys.statements(input),
                                "key", KeyExpressions.item(model.primaryKey(), "values", 4),
                                "attributes", nullable.isEmpty() ? "values" : "withoutNullKeys(values)"))
                .function(response.unconditional());
        authorization.addTo(module);
        Validation.addTo(module, model);
        sortKeys.addTo(module);
        if (!nullable.isEmpty()) {
            module.function(WITHOUT_NULL_KEYS, Map.of("indexed", JsText.stringLines(nullable, 2)));
        }
        return addCondition(
                        module, model, "The row must not be there yet, and what the caller asks for must hold.", false)
                .print();
    }

    /** A change of an existing row. */
    String update(Model model, String field, AccessMatrix matrix) {
        JoinedSortKeys sortKeys = JoinedSortKeys.ofUpdate(IndexKeys.of(model));
        String values = model.fields().stream()
                .filter(candidate -> candidate.name().equals(ManagedFields.UPDATED_AT))
                .findFirst()
                .flatMap(Timestamps::now)
                .map(now -> "{ updatedAt: " + now + ", ...ctx.args.input }")
                .orElse("{ ...ctx.args.input }");
        WriteAuthorization authorization = WriteAuthorization.ofUpdate(matrix, model);
        JsModule module = new JsModule("Mutation." + field + ": changes a row of " + model.name() + ".", "util")
                .function(
                        UPDATE,
                        Map.of(
                                "authorize", authorization.changeCall("ctx.args.input"),
                                "refuse",
                                        authorization.needsFieldsOfRows()
                                                ? Template.fill(
                                                        REFUSE,
                                                        Map.of(
                                                                "key",
                                                                KeyExpressions.item(
                                                                        model.primaryKey(), "ctx.args.input", 4)))
                                                : "",
                                "rows", authorization.needsRows() ? ", rows" : "",
                                "validate", Validation.call(model, "ctx.args.input"),
                                "values", values,
                                "sortKeys", sortKeys.statements("ctx.args.input"),
                                "key", KeyExpressions.item(model.primaryKey(), "values", 4)))
                .function(response.of(authorization, authorization.needsFieldsOfRows() ? "ctx.stash.refused" : ""));
        authorization.addTo(module);
        Validation.addTo(module, model);
        module.function(UPDATE_EXPRESSION, Map.of("key", JsText.strings(keyAttributes(model.primaryKey()))));
        sortKeys.addTo(module);
        return addChangeCondition(module, model, authorization).print();
    }

    /** The removal of a row. */
    String delete(Model model, String field, AccessMatrix matrix) {
        WriteAuthorization authorization = WriteAuthorization.ofDelete(matrix);
        JsModule module = new JsModule("Mutation." + field + ": deletes a row of " + model.name() + ".", "util")
                .function(
                        DELETE,
                        Map.of(
                                "authorize", authorization.changeCall(""),
                                "rows", authorization.needsRows() ? ", rows" : "",
                                "key", KeyExpressions.item(model.primaryKey(), "input", 4)))
                .function(response.of(authorization, "!result"));
        authorization.addTo(module);
        return addChangeCondition(module, model, authorization).print();
    }

    private JsModule addChangeCondition(JsModule module, Model model, WriteAuthorization authorization) {
        return authorization.needsRows()
                ? response.addTo(
                        RowConditions.addCondition(module, model.primaryKey().partitionKey()))
                : addCondition(module, model, "The row must be there, and what the caller asks for must hold.", true);
    }

    private static Map<String, String> defaults(Model model) {
        Map<String, String> defaults = new LinkedHashMap<>();
        ManagedFields.generatedId(model).ifPresent(id -> defaults.put(id.name(), "util.autoId()"));
        for (Field timestamp : ManagedFields.timestamps(model)) {
            Timestamps.now(timestamp).ifPresent(now -> defaults.put(timestamp.name(), now));
        }
        return defaults;
    }

    /** One reading of the clock for both timestamps, so that a new row's are equal. */
    private static String clock(Map<String, String> defaults) {
        List<String> times = ManagedFields.TIMESTAMP_NAMES.stream()
                .filter(defaults::containsKey)
                .toList();
        if (times.size() < 2 || !defaults.get(times.get(0)).equals(defaults.get(times.get(1)))) {
            return "";
        }
        String now = defaults.get(times.get(0));
        times.forEach(time -> defaults.put(time, "now"));
        return "const now = " + now + ";\n";
    }

    private static String primarySortKey(Model model) {
        return SortKey.of(model.primaryKey())
                .filter(SortKey::isComposite)
                .map(sortKey -> JsText.access("values", sortKey.attribute()) + " = "
                        + KeyExpressions.joined(sortKey.fields().stream()
                                .map(field -> "values." + field)
                                .toList())
                        + ";\n")
                .orElse("");
    }

    private static List<String> keyAttributes(KeySchema key) {
        return SortKey.of(key)
                .map(sortKey -> List.of(key.partitionKey(), sortKey.attribute()))
                .orElse(List.of(key.partitionKey()));
    }

    private JsModule addCondition(JsModule module, Model model, String comment, boolean exists) {
        module.function(
                        SharedFunctions.CONDITION_EXPRESSION,
                        Map.of(
                                "comment", comment,
                                "partitionKey", model.primaryKey().partitionKey(),
                                "exists", String.valueOf(exists)))
                .function(SharedFunctions.WITHOUT_EMPTY_VALUES);
        return response.addTo(module);
    }
}
