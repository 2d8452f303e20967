// Mutation.updateLabel: changes a row of Label.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  const values = { updatedAt: util.time.nowISO8601(), ...ctx.args.input };
  joinSortKey(values, ['shelfRoom', 'shelfRow'], "global secondary index 'gsi-Shelf.label'");
  return {
    operation: 'UpdateItem',
    key: util.dynamodb.toMapValues({ id: values.id }),
    update: updateExpression(values),
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

// Sets what is given and removes what is null; the primary key stays.
function updateExpression(values) {
  const key = ['id'];
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

// An index stores several sort keys joined in one attribute, so they can only be written together.
function joinSortKey(values, fields, index) {
  const given = fields.filter((field) => values[field] !== undefined);
  if (given.length > 0) {
    const missing = fields.find((field) => !given.includes(field));
    if (missing) {
      util.error(
        `When updating any part of the composite sort key for ${index}, ` +
          `you must provide all fields for the key. Missing key: '${missing}'.`,
      );
    }
    // A row with a part that is null is not in the index.
    const joined = fields.map((field) => values[field]).join('#');
    values[fields.join('#')] = fields.some((field) => values[field] === null) ? null : joined;
  }
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
