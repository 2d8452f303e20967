// Mutation.updateOwned: changes a row of Owned.
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
  return shown(result);
}

// The roles of which a row must tell one; nothing if a rule lets the caller in to every row.
function authorizedRows(ctx) {
  const mode = util.authType();
  if (isAllowed(ctx, mode)) {
    return [];
  }
  const roles = rowRoles(ctx, mode);
  if (roles.length === 0) {
    util.unauthorized();
  }
  return [roles];
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

// The row must be there and one that the caller may write, and what he asks for must hold.
function conditionExpression(condition, rows) {
  const conditions = [{ id: { attributeExists: true } }];
  if (condition && Object.keys(condition).length > 0) {
    conditions.push(condition);
  }
  const asked = JSON.parse(util.transform.toDynamoDBConditionExpression({ and: conditions }));
  return rows.length > 0 ? bothExpressions(rowsExpression(rows), asked) : withoutEmptyValues(asked);
}

function bothExpressions(one, other) {
  return {
    expression: `${one.expression} AND ${other.expression}`,
    expressionNames: { ...one.expressionNames, ...other.expressionNames },
    expressionValues: { ...one.expressionValues, ...other.expressionValues },
  };
}

// What rows must tell: one of each list of roles. Names and values are numbers, as those of no filter are.
function rowsExpression(rows) {
  const expressionNames = {};
  const values = {};
  const told = (value) => {
    const alias = `:${Object.keys(values).length}`;
    values[alias] = value;
    return alias;
  };
  const expressionOf = ({ field, many, names }) => {
    const alias = `#${Object.keys(expressionNames).length}`;
    expressionNames[alias] = field;
    return many
      ? `attribute_type(${alias}, ${told('L')}) AND (${names.map((name) => `contains(${alias}, ${told(name)})`).join(' OR ')})`
      : `${alias} IN (${names.map((name) => told(name)).join(', ')})`;
  };
  const expression = rows.map((roles) => `(${roles.map((role) => expressionOf(role)).join(' OR ')})`).join(' AND ');
  return { expression, expressionNames, expressionValues: util.dynamodb.toMapValues(values) };
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
