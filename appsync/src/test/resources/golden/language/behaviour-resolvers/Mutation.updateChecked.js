// Mutation.updateChecked: changes a row of Checked.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  const values = { updatedAt: util.time.nowISO8601(), ...ctx.args.input };
  validate(ctx.args.input);
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

// What is asked of values; there may always be none.
function validate(input) {
  if (input.code != null) {
    if (!(input.code.length >= 3)) {
      util.error("it's \"quoted\" \\ with \u2028 and @type@");
    }
    if (!(input.code.length <= 5)) {
      util.error('Field code of type Checked must have a maximum length of 5');
    }
    if (!(input.code.startsWith('a'))) {
      util.error('Field code of type Checked must start with a');
    }
    if (!(input.code.endsWith('z'))) {
      util.error('Field code of type Checked must end with z');
    }
    if (!(util.matches("^\\w+'?z$", input.code))) {
      util.error("Field code of type Checked must match ^\\w+'?z$");
    }
  }
  if (input.age != null) {
    if (!(input.age > 0)) {
      util.error('Field age of type Checked must be greater than 0');
    }
    if (!(input.age >= 1)) {
      util.error('Field age of type Checked must be greater than or equal to 1');
    }
    if (!(input.age < 10)) {
      util.error('Field age of type Checked must be less than 10');
    }
    if (!(input.age <= 9)) {
      util.error('Field age of type Checked must be less than or equal to 9');
    }
  }
  if (input.rate != null) {
    if (!(input.rate > 0)) {
      util.error('Field rate of type Checked must be greater than 0');
    }
    if (!(input.rate < 2.5)) {
      util.error('Field rate of type Checked must be less than 2.5');
    }
  }
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
