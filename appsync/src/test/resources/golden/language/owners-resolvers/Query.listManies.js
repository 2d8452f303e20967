// Query.listManies: reads a page of many rows.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  const rows = authorizedRows(ctx);
  const { filter, limit, nextToken } = ctx.args;
  return {
    operation: 'Scan',
    filter: filterExpression(filter, rows),
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
      { field: 'editors', many: true, names: readerNames(ctx, ['sub', 'username']) },
      { field: 'reviewers', many: true, names: readerNames(ctx, ['sub', 'username']) },
    ].filter(({ names }) => names.length > 0);
  }
  return [];
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
