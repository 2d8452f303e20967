// Query.getPhoto: reads a row of Photo by its primary key.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  return {
    operation: 'GetItem',
    key: util.dynamodb.toMapValues({ id: ctx.args.id }),
  };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  if (ctx.result) {
    authorizeRow(ctx, ctx.result);
  }
  return shown(ctx.result);
}

// Only callers whom a rule lets in to this row.
function authorizeRow(ctx, row) {
  const mode = util.authType();
  if (!isAllowed(ctx, mode) && !rowRoles(ctx, mode).some((role) => isTold(role, row))) {
    util.unauthorized();
  }
}

// Only callers whom a rule lets in, if only to some rows.
function authorize(ctx) {
  const mode = util.authType();
  if (!isAllowed(ctx, mode) && rowRoles(ctx, mode).length === 0) {
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

// The row with its owners by the names that clients know.
function shown(row) {
  return row && { ...row, owner: shownName(row.owner) };
}

// Clients know an owner by the last of the joined claims.
function shownName(owner) {
  return owner?.split('::').pop();
}
