// Mutation.createOwned: creates a row of Owned.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  const row = withOwners(ctx.args.input, rowRoles(ctx, util.authType()));
  authorizeRow(ctx, row);
  const now = util.time.nowISO8601();
  const values = {
    id: util.autoId(),
    createdAt: now,
    updatedAt: now,
    ...row,
    __typename: 'Owned',
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
  return shown(ctx.result);
}

// A new row that does not say whose it is becomes the caller's.
function withOwners(input, roles) {
  const row = { ...input };
  roles.forEach((role) => {
    if (role?.owner && row[role.field] === undefined) {
      const name = role.names[role.names.length - 1];
      row[role.field] = role.many ? [name] : name;
    }
  });
  return row;
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
      { owner: true, field: 'owner', names: ownerNames(ctx, ['sub', 'username']) },
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

// The row with its owners by the names that clients know.
function shown(row) {
  return row && { ...row, owner: shownName(row.owner) };
}

// Clients know an owner by the last of the joined claims.
function shownName(owner) {
  return owner?.split('::').pop();
}
