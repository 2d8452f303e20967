// Mutation.deleteWriters: deletes a row of Writers.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  const { input, condition } = ctx.args;
  return {
    operation: 'DeleteItem',
    key: util.dynamodb.toMapValues({ id: input.id }),
    condition: conditionExpression(condition),
  };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return shown(ctx.result);
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
  return false;
}

// Functions and administrators. Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
function isAwsCaller({ identity }) {
  return !identity?.cognitoIdentityPoolId && !identity?.cognitoIdentityId;
}

// The row must be there, and what the caller asks for must hold.
function conditionExpression(condition) {
  const conditions = [{ id: { attributeExists: true } }];
  if (condition && Object.keys(condition).length > 0) {
    conditions.push(condition);
  }
  return withoutEmptyValues(JSON.parse(util.transform.toDynamoDBConditionExpression({ and: conditions })));
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
