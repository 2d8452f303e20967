// Mutation.createGrouped: creates a row of Grouped.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  const now = util.time.nowISO8601();
  const values = {
    id: util.autoId(),
    createdAt: now,
    updatedAt: now,
    ...ctx.args.input,
    __typename: 'Grouped',
  };
  return {
    operation: 'PutItem',
    key: util.dynamodb.toMapValues({ id: values.id }),
    attributeValues: util.dynamodb.toMapValues(values),
    condition: conditionExpression(ctx.args.condition),
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
    return groupsOf(ctx, 'cognito:groups').includes('Admin');
  }
  return false;
}

// Functions and administrators. Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
function isAwsCaller({ identity }) {
  return !identity?.cognitoIdentityPoolId && !identity?.cognitoIdentityId;
}

// A claim holds a group, a list of groups, or a list written as text. Nothing but a text is a group: a row without one names nobody's.
function groupsOf({ identity }, claim) {
  const said = identity?.claims?.[claim];
  const groups = typeof said === 'string' && said.startsWith('[') ? JSON.parse(said) : said;
  return (Array.isArray(groups) ? groups : [groups]).filter((group) => typeof group === 'string');
}

// The row must not be there yet, and what the caller asks for must hold.
function conditionExpression(condition) {
  const conditions = [{ id: { attributeExists: false } }];
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
