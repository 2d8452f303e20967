// Mutation.createAlbum: creates a row of Album.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  const row = withOwners(ctx.args.input, grantsOf(ctx, util.authType()).map(({ role }) => role));
  authorizeFields(ctx, ctx.args.input, row);
  const now = util.time.nowISO8601();
  const values = {
    id: util.autoId(),
    createdAt: now,
    updatedAt: now,
    ...row,
    __typename: 'Album',
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
  }
  if (mode === 'User Pool Authorization') {
    grants.push({
      everything: false,
      fields: ['name', 'cover'],
    });
    grants.push({
      role: { owner: true, field: 'owner', names: ownerNames(ctx, ['sub', 'username']) },
      everything: false,
      fields: ['photos'],
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
