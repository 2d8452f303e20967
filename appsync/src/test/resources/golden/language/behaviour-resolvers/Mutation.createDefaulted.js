// Mutation.createDefaulted: creates a row of Defaulted.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  const input = {
    ...ctx.args.input,
    text: ctx.args.input.text ?? "it's \"quoted\" \\ with \u2028 and @type@",
    must: ctx.args.input.must ?? 'there',
    whole: ctx.args.input.whole ?? 3,
    part: ctx.args.input.part ?? 1.5,
    flag: ctx.args.input.flag ?? false,
    day: ctx.args.input.day ?? '2020-02-29',
    at: ctx.args.input.at ?? 7,
    data: ctx.args.input.data ?? JSON.parse('{"a":[1,"b"]}'),
  };
  authorize(ctx);
  const now = util.time.nowISO8601();
  const values = {
    id: util.autoId(),
    createdAt: now,
    updatedAt: now,
    ...input,
    __typename: 'Defaulted',
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
    return true;
  }
  return false;
}

// Functions and administrators. Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
function isAwsCaller({ identity }) {
  return !identity?.cognitoIdentityPoolId && !identity?.cognitoIdentityId;
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
