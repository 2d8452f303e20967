// Mutation.createLabel: creates a row of Label.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  const now = util.time.nowISO8601();
  const values = {
    id: util.autoId(),
    createdAt: now,
    updatedAt: now,
    ...ctx.args.input,
    __typename: 'Label',
  };
  joinSortKey(values, ['shelfRoom', 'shelfRow'], "global secondary index 'gsi-Shelf.label'");
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
    return true;
  }
  return false;
}

// Functions and administrators. Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
function isAwsCaller({ identity }) {
  return !identity?.cognitoIdentityPoolId && !identity?.cognitoIdentityId;
}

// An index stores several sort keys joined in one attribute, so they can only be written together.
function joinSortKey(values, fields, index) {
  const given = fields.filter((field) => values[field] !== undefined);
  if (given.length > 0) {
    const missing = fields.find((field) => !given.includes(field));
    if (missing) {
      util.error(
        `When creating any part of the composite sort key for ${index}, ` +
          `you must provide all fields for the key. Missing key: '${missing}'.`,
      );
    }
    // A row with a part that is null is not in the index.
    const joined = fields.map((field) => values[field]).join('#');
    values[fields.join('#')] = fields.some((field) => values[field] === null) ? null : joined;
  }
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
