// Grouped.team: gives the field to those who may read it.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  authorizeRow(ctx, ctx.source);
  return { payload: ctx.source.__operation === 'Mutation' ? null : ctx.source.team ?? null };
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
      { field: 'team', names: groupsOf(ctx, 'cognito:groups') },
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

// A claim holds a group, a list of groups, or a list written as text. Nothing but a text is a group: a row without one names nobody's.
function groupsOf({ identity }, claim) {
  const said = identity?.claims?.[claim];
  const groups = typeof said === 'string' && said.startsWith('[') ? JSON.parse(said) : said;
  return (Array.isArray(groups) ? groups : [groups]).filter((group) => typeof group === 'string');
}
