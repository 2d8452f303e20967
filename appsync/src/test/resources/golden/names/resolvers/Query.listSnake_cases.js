// Query.listSnake_cases: reads a page of snake_case rows, of one partition if its key is given.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  if (ctx.args.values == null && ctx.args.sortDirection) {
    util.error(
      "When providing argument 'sortDirection' you must also provide argument 'values'.",
      'InvalidArgumentsError',
    );
  }
  if (ctx.args.values == null && ctx.args.operationSome_key) {
    util.error(
      "When providing argument 'operationSome_key' you must also provide 'values'.",
      'InvalidArgumentsError',
    );
  }
  authorize(ctx);
  const { filter, limit, nextToken } = ctx.args;
  const page = { filter: filterExpression(filter), limit: limit ?? 100, nextToken };
  if (ctx.args.values == null) {
    return { operation: 'Scan', ...page };
  }
  return {
    operation: 'Query',
    query: keyCondition(ctx.args),
    scanIndexForward: ctx.args.sortDirection !== 'DESC',
    ...page,
  };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return ctx.result;
}

// Only callers whom a rule lets in.
function authorize(ctx) {
  if (!isAllowed(ctx, util.authType())) {
    util.unauthorized();
  }
}

function isAllowed(ctx, mode) {
  if (mode === 'IAM Authorization') {
    return isAwsCaller(ctx);
  }
  if (mode === 'User Pool Authorization') {
    return true;
  }
  return false;
}

// Functions and administrators. Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
function isAwsCaller({ identity }) {
  return !identity?.cognitoIdentityPoolId && !identity?.cognitoIdentityId;
}

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

// DynamoDB refuses an empty map of values.
function withoutEmptyValues({ expression, expressionNames, expressionValues }) {
  return Object.keys(expressionValues ?? {}).length === 0
    ? { expression, expressionNames }
    : { expression, expressionNames, expressionValues };
}

// The rows of one partition, narrowed by the condition on the sort key if there is one.
function keyCondition(args) {
  const names = { '#partitionKey': 'values' };
  const values = { ':partitionKey': args.values };
  const condition = args.operationSome_key ?? {};
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
      'Argument operationSome_key must specify at most one key condition operation.',
      'InvalidArgumentsError',
    );
  }
  const operation = operations[0];
  const operand = condition[operation];
  if (operation === 'between') {
    if (operand.length !== 2) {
      util.error("Argument 'operationSome_key.between' expects exactly two elements.", 'InvalidArgumentsError');
    }
    values[':sortKey0'] = sortKeyValue(operand[0], 'operationSome_key.between[0]');
    values[':sortKey1'] = sortKeyValue(operand[1], 'operationSome_key.between[1]');
  } else {
    values[':sortKey'] = sortKeyValue(operand, `operationSome_key.${operation}`);
  }
  return {
    expression: `#partitionKey = :partitionKey AND ${COMPARISONS[operation]}`,
    expressionNames: { ...names, '#sortKey': 'Operation#some_key' },
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
  beginsWith: 'begins_with(#sortKey, :sortKey)',
};

// The parts that are given, joined as they are stored; a part counts only after those before it.
function sortKeyValue(parts, path) {
  const fields = ['Operation', 'some_key'];
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
