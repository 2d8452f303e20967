// Mutation.updatePhoto: changes a row of Photo.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  const rows = authorizedRows(ctx);
  const values = { updatedAt: util.time.nowISO8601(), ...ctx.args.input };
  return {
    operation: 'UpdateItem',
    key: util.dynamodb.toMapValues({ id: values.id }),
    update: updateExpression(values),
    condition: conditionExpression(ctx.args.condition, rows),
  };
}

export function response(ctx) {
  const { error, result } = ctx;
  if (error?.type === 'DynamoDB:ConditionalCheckFailedException') {
    // The row as it is tells whether the caller may know more.
    authorizeRow(ctx, result);
  }
  if (error) {
    util.error(error.message, error.type);
  }
  return marked(result);
}

// What a row must meet so that a rule lets the caller in to it; nothing if one lets him in to every row.
function authorizedRows(ctx) {
  const mode = util.authType();
  if (isAllowed(ctx, mode)) {
    return [];
  }
  const roles = rowRoles(ctx, mode);
  if (roles.length === 0) {
    util.unauthorized();
  }
  return [anyOf(roles)];
}

// Only callers whom a rule lets in to this row.
function authorizeRow(ctx, row) {
  const mode = util.authType();
  if (!isAllowed(ctx, mode) && !rowRoles(ctx, mode).some((role) => isTold(role, row))) {
    util.unauthorized();
  }
}

function isAllowed(ctx, mode) {
  if (mode === 'IAM Authorization') {
    return isAwsCaller(ctx);
  }
  return false;
}

// What rows may call the caller, by the fields that say whose they are.
function rowRoles(ctx, mode) {
  if (mode === 'User Pool Authorization') {
    return [
      { field: 'owner', names: ownerNames(ctx, ['sub', 'username']) },
    ].filter(({ names }) => names.length > 0);
  }
  return [];
}

// Whether the row tells that the caller has the role.
function isTold({ field, many, names }, row) {
  const told = row?.[field];
  if (!many) {
    return names.includes(told);
  }
  return typeof told !== 'string' && names.some((name) => told?.includes(name));
}

// What DynamoDB is asked, to find rows that tell one of the roles.
function anyOf(roles) {
  return {
    or: roles.map(({ field, many, names }) =>
      many
        ? { [field]: { attributeType: 'list' }, or: names.map((name) => ({ [field]: { contains: name } })) }
        : { [field]: { in: names } },
    ),
  };
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
  return names.length > 1 ? [...names, names.join('::')] : names;
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

// The row must be there and one that the caller may write, and what the caller asks for must hold.
function conditionExpression(condition, rows) {
  const conditions = [{ id: { attributeExists: true } }, ...rows];
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
