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
  return { ...ctx.result, items: ctx.result.items.map((row) => shown(row)) };
}

// The row with its owners by the names that clients know.
function shown(row) {
  return row && { ...row, owner: shownName(row.owner) };
}

// Clients know an owner by the last of the joined claims.
function shownName(owner) {
  return owner?.split('::').pop();
}

// Only callers whom a rule of the field lets in.
function authorizeField(ctx) {
  const mode = util.authType();
  if (!isFieldAllowed(ctx, mode) && !fieldRoles(ctx, mode).some((role) => isTold(role, ctx.source))) {
    util.unauthorized();
  }
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

// Functions and administrators. Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
function isAwsCaller({ identity }) {
  return !identity?.cognitoIdentityPoolId && !identity?.cognitoIdentityId;
}

// Who reads rows needs no more than one of the claims.
function readerNames(ctx, claims) {
  const names = ownerNames(ctx, claims);
  return names.length > 0 ? names : claims.flatMap((claim) => singleNames(ownerNames(ctx, [claim])));
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

// A claim holds a group, a list of groups, or a list written as text. Nothing but a text is a group: a row without one names nobody's.
function groupsOf({ identity }, claim) {
  const said = identity?.claims?.[claim];
  const groups = typeof said === 'string' && said.startsWith('[') ? JSON.parse(said) : said;
  return (Array.isArray(groups) ? groups : [groups]).filter((group) => typeof group === 'string');
}

// What the rows must tell of the caller, and what he asks for, in DynamoDB's language.
function filterExpression(filter, rows) {
  const asked = filter && Object.keys(filter).length > 0 ? converted(filter) : undefined;
  if (rows.length === 0) {
    return asked;
  }
  return asked
    ? bothExpressions(rowsExpression(rows), { ...asked, expression: inParentheses(asked.expression) })
    : rowsExpression(rows);
}

function converted(filter) {
  const expression = JSON.parse(util.transform.toDynamoDBFilterExpression(filter));
  if (!expression) {
    util.error('Unable to process the filter expression', 'Unrecognized Filter');
  }
  return expression.expression ? withoutEmptyValues(expression) : undefined;
}

// Whether AppSync has put parentheses around all of it is not documented, and DynamoDB refuses them twice over.
function inParentheses(expression) {
  const text = expression.trim();
  const { isOpen } = text.split('').reduce(
    ({ depth, isOpen }, character, index) => {
      const next = depth + (character === '(' ? 1 : 0) - (character === ')' ? 1 : 0);
      return { depth: next, isOpen: isOpen || (next === 0 && index < text.length - 1) };
    },
    { depth: 0, isOpen: false },
  );
  return isOpen ? `(${text})` : text;
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
