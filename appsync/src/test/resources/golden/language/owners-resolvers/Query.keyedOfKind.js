// Query.keyedOfKind: reads a page of Keyed rows from the index keyedsByKindAndOwner.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  const args = authorizedArguments(ctx);
  const { filter, limit, nextToken } = ctx.args;
  return {
    operation: 'Query',
    index: 'keyedsByKindAndOwner',
    query: keyCondition(args),
    filter: filterExpression(filter),
    scanIndexForward: ctx.args.sortDirection !== 'DESC',
    limit: limit ?? 100,
    nextToken,
  };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return ctx.result;
}

// The arguments, with the only sort key that the rules let the caller have if none lets him have them all.
function authorizedArguments(ctx) {
  const mode = util.authType();
  const { args } = ctx;
  if (isAllowed(ctx, mode)) {
    return args;
  }
  const names = sortKeyNames(ctx, mode);
  if (names.length === 0 || args.owner != null) {
    util.unauthorized();
  }
  return { ...args, owner: { eq: names[names.length - 1] } };
}

function isAllowed(ctx, mode) {
  if (mode === 'IAM Authorization') {
    return isAwsCaller(ctx);
  }
  if (mode === 'User Pool Authorization') {
    return ownerNames(ctx, ['sub', 'username']).includes(ctx.args.owner?.eq);
  }
  return false;
}

// What the sort key may call the caller.
function sortKeyNames(ctx, mode) {
  if (mode === 'User Pool Authorization') {
    return [...ownerNames(ctx, ['sub', 'username'])];
  }
  return [];
}

// Functions and administrators. Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
function isAwsCaller({ identity }) {
  return !identity?.cognitoIdentityPoolId && !identity?.cognitoIdentityId;
}

// What a row may call its owner: what each claim says, then all of it joined, as new rows have it.
function ownerNames({ identity }, claims) {
  const said = identity?.claims ?? {};
  const names = claims.map(
    (claim) => said[claim] ?? (claim === 'username' ? said['cognito:username'] : null) ?? null,
  );
  if (names.includes(null)) {
    return [];
  }
  return names.length > 1 ? [...singleNames(names), names.join('::')] : names;
}

// Who may choose a claim must not choose what another's claims are joined to.
function singleNames(names) {
  return names.filter((name) => !`${name}`.includes('::'));
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
  const names = { '#partitionKey': 'kind' };
  const values = { ':partitionKey': args.kind };
  const condition = args.owner ?? {};
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
      'Argument owner must specify at most one key condition operation.',
      'InvalidArgumentsError',
    );
  }
  const operation = operations[0];
  const operand = condition[operation];
  if (operation === 'between') {
    if (operand.length !== 2) {
      util.error("Argument 'owner.between' expects exactly two elements.", 'InvalidArgumentsError');
    }
    values[':sortKey0'] = operand[0];
    values[':sortKey1'] = operand[1];
  } else {
    values[':sortKey'] = operand;
  }
  return {
    expression: `#partitionKey = :partitionKey AND ${COMPARISONS[operation]}`,
    expressionNames: { ...names, '#sortKey': 'owner' },
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
