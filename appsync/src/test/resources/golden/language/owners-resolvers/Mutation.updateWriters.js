// Mutation.updateWriters: changes a row of Writers.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  const rows = writableRows(ctx, ctx.args.input);
  if (!rows) {
    // Which fields are refused depends on the row all the same.
    ctx.stash.refused = true;
    return { operation: 'GetItem', key: util.dynamodb.toMapValues({ id: ctx.args.input.id }) };
  }
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
  if (error ? error.type === 'DynamoDB:ConditionalCheckFailedException' : ctx.stash.refused) {
    // The row as it is tells whether the caller may know more.
    authorizeFields(ctx, ctx.args.input, result);
  }
  if (error) {
    util.error(error.message, error.type);
  }
  return shown(result);
}

// Only callers whom a rule lets in, and only what the rules let them write.
function authorizeFields(ctx, input, row) {
  const grants = grantsOf(ctx, util.authType()).filter(({ role }) => !role || isTold(role, row));
  if (grants.length === 0) {
    util.unauthorized();
  }
  if (grants.some((grant) => grant.everything)) {
    return;
  }
  const fields = Object.keys(input);
  const removed = fields.filter(
    (field) => input[field] === null && !grants.some((grant) => grant.removable.includes(field)),
  );
  const changed = fields.filter(
    (field) => !removed.includes(field) && !grants.some((grant) => grant.fields.includes(field)),
  );
  const denied = [...removed, ...changed];
  if (denied.length > 0) {
    util.error(`Unauthorized on [${denied.join(', ')}]`, 'Unauthorized');
  }
}

// Lists of roles: a row must tell one of each, so that the rules let the caller write all of the input; null if none does.
function writableRows(ctx, input) {
  const grants = grantsOf(ctx, util.authType());
  if (grants.length === 0) {
    util.unauthorized();
  }
  const fields = Object.keys(input);
  const needed = [
    ...fields.map((field) => grants.filter((grant) => grant.everything || grant.fields.includes(field))),
    ...fields
      .filter((field) => input[field] === null)
      .map((field) => grants.filter((grant) => grant.everything || grant.removable.includes(field))),
  ].filter((granting) => !granting.some(({ role }) => !role));
  if (needed.some((granting) => granting.length === 0)) {
    return null;
  }
  return needed
    .map((granting) => JSON.stringify(granting.map(({ role }) => role)))
    .filter((roles, index, all) => all.indexOf(roles) === index)
    .map((roles) => JSON.parse(roles));
}

function grantsOf(ctx, mode) {
  const grants = [];
  if (mode === 'IAM Authorization') {
    if (isAwsCaller(ctx)) {
      grants.push({ everything: true, fields: [], removable: [] });
    }
  }
  if (mode === 'User Pool Authorization') {
    grants.push({
      role: { field: 'owner', names: ownerNames(ctx, ['sub', 'username']) },
      everything: false,
      fields: ['text', 'id'],
      removable: [],
    });
  }
  return grants.filter(({ role }) => !role || role.names.length > 0);
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
