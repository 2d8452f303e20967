// Query.listWriters: reads a page of Writers rows.
import { util } from '@aws-appsync/utils';

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

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return { ...ctx.result, items: ctx.result.items.map((row) => shown(row)) };
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

// The row with its owners by the names that clients know.
function shown(row) {
  return row && { ...row, owner: shownName(row.owner) };
}

// Clients know an owner by the last of the joined claims.
function shownName(owner) {
  return owner?.split('::').pop();
}
