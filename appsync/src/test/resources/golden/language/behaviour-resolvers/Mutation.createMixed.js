// Mutation.createMixed: creates a row of Mixed.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  authorizeFields(ctx, ctx.args.input);
  const now = util.time.nowISO8601();
  const values = {
    id: util.autoId(),
    createdAt: now,
    updatedAt: now,
    ...ctx.args.input,
    __typename: 'Mixed',
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
  return marked(ctx.result);
}

// Only callers whom a rule lets in, and only what the rules let them write.
function authorizeFields(ctx, input) {
  const grants = grantsOf(ctx, util.authType());
  if (grants.length === 0) {
    util.unauthorized();
  }
  if (grants.some((grant) => grant.everything)) {
    return;
  }
  const fields = Object.keys(input);
  const denied = fields.filter(
    (field) => !grants.some((grant) => grant.fields.includes(field)),
  );
  if (denied.length > 0) {
    util.error(`Unauthorized on [${denied.join(', ')}]`, 'Unauthorized');
  }
}

function grantsOf(ctx, mode) {
  const grants = [];
  if (mode === 'IAM Authorization') {
    if (isAwsCaller(ctx)) {
      grants.push({ everything: true, fields: [] });
    }
    if (isOfIdentityPool(ctx, '{{identityPoolId}}', 'authenticated')) {
      grants.push({
        everything: false,
        fields: ['text'],
      });
    }
  }
  if (mode === 'API Key Authorization') {
    grants.push({
      everything: false,
      fields: ['text'],
    });
  }
  if (mode === 'User Pool Authorization') {
    grants.push({
      everything: false,
      fields: ['text'],
    });
    if (groupsOf(ctx, 'cognito:groups').includes('Admin')) {
      grants.push({
        everything: false,
        fields: ['secret'],
      });
    }
  }
  return grants;
}

// Functions and administrators. Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
function isAwsCaller({ identity }) {
  return !identity?.cognitoIdentityPoolId && !identity?.cognitoIdentityId;
}

// Credentials of the backend's own identity pool.
function isOfIdentityPool({ identity }, pool, kind) {
  return identity?.cognitoIdentityPoolId === pool && identity?.cognitoIdentityAuthType === kind;
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

// A row that a mutation answers, so that what not all its subscribers may read is left out of it.
function marked(row) {
  return row && { ...row, __operation: 'Mutation' };
}
