// Subscription.onUpdateGrouped: lets callers in and tells which rows they hear of.
import { extensions, util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  return { payload: null };
}

export function response(ctx) {
  const filter = askedFilter(ctx);
  if (filter) {
    extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter(filter));
  }
  return null;
}

// What the caller asks for; null if it is nothing.
function askedFilter({ args }) {
  return Object.keys(args.filter ?? {}).length > 0 ? args.filter : null;
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
    return groupsOf(ctx, 'cognito:groups').includes('Admin') ||
      groupsOf(ctx, 'team').includes('Staff');
  }
  return false;
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
