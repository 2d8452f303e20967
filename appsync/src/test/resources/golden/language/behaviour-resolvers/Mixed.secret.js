// Mixed.secret: gives the field to those who may read it.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  return { payload: ctx.source.__operation === 'Mutation' ? null : ctx.source.secret ?? null };
}

export function response(ctx) {
  return ctx.result;
}

// Only callers whom a rule lets in.
function authorize(ctx) {
  if (!isAllowed(ctx, util.authType())) {
    util.unauthorized();
  }
}

function isAllowed(ctx, mode) {
  if (mode === 'IAM Authorization') {
    return isAwsCaller(ctx);
  }
  if (mode === 'User Pool Authorization') {
    return groupsOf(ctx, 'cognito:groups').includes('Admin');
  }
  return false;
}

// Functions and administrators. Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
function isAwsCaller({ identity }) {
  return !identity?.cognitoIdentityPoolId && !identity?.cognitoIdentityId;
}

// A claim holds a group, a list of groups, or a list written as text.
function groupsOf({ identity }, claim) {
  const groups = identity?.claims?.[claim] ?? [];
  if (typeof groups === 'string') {
    return groups.startsWith('[') ? JSON.parse(groups) : [groups];
  }
  return groups;
}
