package dev.jampx.appsync.resolver;

import java.util.Map;

/** Functions that many resolvers hold. A resolver's module stands alone, so each gets its own copy. */
final class SharedFunctions {

    /** Passes on what the data source gave. */
    static final String RESPONSE =
            """
            export function response(ctx) {
              if (ctx.error) {
                util.error(ctx.error.message, ctx.error.type);
              }
              return ctx.result;
            }
            """;

    private static final String ROW_RESPONSE =
            """
            export function response(ctx) {
              if (ctx.error) {
                util.error(ctx.error.message, ctx.error.type);
              }
              if (ctx.result) {
                authorizeRow(ctx, ctx.result);
              }
              return @row@;
            }
            """;

    /** Needs {@link #WITHOUT_EMPTY_VALUES}. */
    static final String FILTER_EXPRESSION =
            """
            // The filter in DynamoDB's language, if it asks for anything.
            function filterExpression(filter) {
              if (!filter || Object.keys(filter).length === 0) {
                return undefined;
              }
              const converted = JSON.parse(util.transform.toDynamoDBFilterExpression(filter));
              if (!converted) {
                util.error('Unable to process the filter expression', 'Unrecognized Filter');
              }
              return converted.expression ? withoutEmptyValues(converted) : undefined;
            }
            """;

    /** Needs {@link #WITHOUT_EMPTY_VALUES}; the mark {@code partitionKey} is a property, {@code exists} a boolean. */
    static final String CONDITION_EXPRESSION =
            """
            // @comment@
            function conditionExpression(condition) {
              const conditions = [{ @partitionKey@: { attributeExists: @exists@ } }];
              if (condition && Object.keys(condition).length > 0) {
                conditions.push(condition);
              }
              return withoutEmptyValues(JSON.parse(util.transform.toDynamoDBConditionExpression({ and: conditions })));
            }
            """;

    /** Drops the values of an expression that has none. */
    static final String WITHOUT_EMPTY_VALUES =
            """
            // DynamoDB refuses an empty map of values.
            function withoutEmptyValues({ expression, expressionNames, expressionValues }) {
              return Object.keys(expressionValues ?? {}).length === 0
                ? { expression, expressionNames }
                : { expression, expressionNames, expressionValues };
            }
            """;

    private SharedFunctions() {}

    /** Passes on what the data source gave as the expression {@code result} has it. */
    static String response(String result) {
        return RESPONSE.replace("return ctx.result;", "return " + result + ";");
    }

    /** Passes on a row that the caller may have as the expression {@code row} has it. */
    static String rowResponse(String row) {
        return Template.fill(ROW_RESPONSE, Map.of("row", row));
    }
}
