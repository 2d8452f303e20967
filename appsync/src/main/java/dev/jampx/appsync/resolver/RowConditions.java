package dev.jampx.appsync.resolver;

import java.util.Map;

/**
 * The functions that turn what rows must tell of the caller into a filter or a condition, beside what he asks for. The two are never converted
 * together: what AppSync makes of nested filters is not documented, and users have seen values of one branch take the place of another's.
 */
final class RowConditions {

    private static final String FILTER_EXPRESSION =
            """
            // What the rows must tell of the caller, and what he asks for, in DynamoDB's language.
            function filterExpression(filter, rows) {
              const asked = filter && Object.keys(filter).length > 0 ? converted(filter) : undefined;
              if (rows.length === 0) {
                return asked;
              }
              return asked
                ? bothExpressions(rowsExpression(rows), { ...asked, expression: inParentheses(asked.expression) })
                : rowsExpression(rows);
            }

            function converted(filter) {
              const expression = JSON.parse(util.transform.toDynamoDBFilterExpression(filter));
              if (!expression) {
                util.error('Unable to process the filter expression', 'Unrecognized Filter');
              }
              return expression.expression ? withoutEmptyValues(expression) : undefined;
            }

            // Whether AppSync has put parentheses around all of it is not documented, and DynamoDB refuses them twice over.
            function inParentheses(expression) {
              const text = expression.trim();
              const { isOpen } = text.split('').reduce(
                ({ depth, isOpen }, character, index) => {
                  const next = depth + (character === '(' ? 1 : 0) - (character === ')' ? 1 : 0);
                  return { depth: next, isOpen: isOpen || (next === 0 && index < text.length - 1) };
                },
                { depth: 0, isOpen: false },
              );
              return isOpen ? `(${text})` : text;
            }
            """;

    private static final String CONDITION_EXPRESSION =
            """
            // The row must be there and one that the caller may write, and what he asks for must hold.
            function conditionExpression(condition, rows) {
              const conditions = [{ @partitionKey@: { attributeExists: true } }];
              if (condition && Object.keys(condition).length > 0) {
                conditions.push(condition);
              }
              const asked = JSON.parse(util.transform.toDynamoDBConditionExpression({ and: conditions }));
              return rows.length > 0 ? bothExpressions(rowsExpression(rows), asked) : withoutEmptyValues(asked);
            }
            """;

    private static final String BOTH_EXPRESSIONS =
            """
            function bothExpressions(one, other) {
              return {
                expression: `${one.expression} AND ${other.expression}`,
                expressionNames: { ...one.expressionNames, ...other.expressionNames },
                expressionValues: { ...one.expressionValues, ...other.expressionValues },
              };
            }
            """;

    private static final String ROWS_EXPRESSION =
            """
            // What rows must tell: one of each list of roles. Names and values are numbers, as those of no filter are.
            function rowsExpression(rows) {
              const expressionNames = {};
              const values = {};
              const told = (value) => {
                const alias = `:${Object.keys(values).length}`;
                values[alias] = value;
                return alias;
              };
              const expressionOf = ({ field, many, names }) => {
                const alias = `#${Object.keys(expressionNames).length}`;
                expressionNames[alias] = field;
                return many
                  ? `attribute_type(${alias}, ${told('L')}) AND (${names.map((name) => `contains(${alias}, ${told(name)})`).join(' OR ')})`
                  : `${alias} IN (${names.map((name) => told(name)).join(', ')})`;
              };
              const expression = rows.map((roles) => `(${roles.map((role) => expressionOf(role)).join(' OR ')})`).join(' AND ');
              return { expression, expressionNames, expressionValues: util.dynamodb.toMapValues(values) };
            }
            """;

    private RowConditions() {}

    /** Adds {@code filterExpression(filter, rows)}. */
    static JsModule addFilter(JsModule module) {
        return addSupport(module.function(FILTER_EXPRESSION));
    }

    /** Adds {@code conditionExpression(condition, rows)} for rows that must be there. */
    static JsModule addCondition(JsModule module, String partitionKey) {
        return addSupport(module.function(CONDITION_EXPRESSION, Map.of("partitionKey", partitionKey)));
    }

    private static JsModule addSupport(JsModule module) {
        return module.function(BOTH_EXPRESSIONS)
                .function(ROWS_EXPRESSION)
                .function(SharedFunctions.WITHOUT_EMPTY_VALUES);
    }
}
