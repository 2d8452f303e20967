// Grouped.secret: gives the field to those who may read it.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  authorizeRow(ctx, ctx.source);
  return { payload: ctx.source.__operation === 'Mutation' ? null : ctx.source.secret ?? null };
}

export function response(ctx) {
  return ctx.result;
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
