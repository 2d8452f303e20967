// Album.photos: reads the Photo rows that refer to this Album, from the index gsi-Album.photos.
import { runtime, util } from '@aws-appsync/utils';

export function request(ctx) {
  authorizeField(ctx);
  const rows = authorizedRows(ctx);
  // Not all who are told of a mutation may read what this leads to.
  if (ctx.source.__operation === 'Mutation') {
    runtime.earlyReturn({ items: [] });
  }
  // A subscription delivers only what its mutation selected, which may leave the key out.
  if (['id'].some((field) => ctx.source[field] == null)) {
    runtime.earlyReturn({ items: [] });
  }
  const { sortDirection, filter, limit, nextToken } = ctx.args;
  return {
    operation: 'Query',
    index: 'gsi-Album.photos',
    query: {
      expression: '#partitionKey = :partitionKey',
      expressionNames: { '#partitionKey': 'albumId' },
      expressionValues: util.dynamodb.toMapValues({ ':partitionKey': ctx.source.id }),
    },
    filter: filterExpression(filter, rows),
    scanIndexForward: sortDirection !== 'DESC',
    limit: limit ?? 100,
    nextToken,
  };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return ctx.result;
}

// Only callers whom a rule of the field lets in.
function authorizeField(ctx) {
  const mode = util.authType();
  if (!isFieldAllowed(ctx, mode) && !fieldRoles(ctx, mode).some((role) => isTold(role, ctx.source))) {
    util.unauthorized();
  }
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

function isFieldAllowed(ctx, mode) {
  if (mode === 'IAM Authorization') {
    return isAwsCaller(ctx);
  }
  return false;
}

// What rows may call the caller, by the fields that say whose they are.
function fieldRoles(ctx, mode) {
  if (mode === 'User Pool Authorization') {
    return [
      { field: 'owner', names: ownerNames(ctx, ['sub', 'username']) },
    ].filter(({ names }) => names.length > 0);
  }
  return [];
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
      { field: 'owner', names: readerNames(ctx, ['sub', 'username']) },
      { field: 'teams', names: groupsOf(ctx, 'cognito:groups') },
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

// Who reads rows needs no more than one of the claims.
function readerNames(ctx, claims) {
  const names = ownerNames(ctx, claims);
  return names.length > 0 ? names : claims.flatMap((claim) => ownerNames(ctx, [claim]));
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

// A claim holds a group, a list of groups, or a list written as text.
function groupsOf({ identity }, claim) {
  const groups = identity?.claims?.[claim] ?? [];
  if (typeof groups === 'string') {
    return groups.startsWith('[') ? JSON.parse(groups) : [groups];
  }
  return groups;
}

// What the rows and the filter ask, in DynamoDB's language.
function filterExpression(filter, rows) {
  const conditions = filter && Object.keys(filter).length > 0 ? [...rows, filter] : rows;
  if (conditions.length === 0) {
    return undefined;
  }
  const asked = conditions.length > 1 ? { and: conditions } : conditions[0];
  const converted = JSON.parse(util.transform.toDynamoDBFilterExpression(asked));
  if (!converted) {
    util.error('Unable to process the filter expression', 'Unrecognized Filter');
  }
  return converted.expression ? withoutEmptyValues(converted) : undefined;
}

// DynamoDB refuses an empty map of values.
function withoutEmptyValues({ expression, expressionNames, expressionValues }) {
  return Object.keys(expressionValues ?? {}).length === 0
    ? { expression, expressionNames }
    : { expression, expressionNames, expressionValues };
}
