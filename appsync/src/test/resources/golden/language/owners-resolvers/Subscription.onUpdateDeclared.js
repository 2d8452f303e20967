// Subscription.onUpdateDeclared: lets callers in and tells which rows they hear of.
import { extensions, util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  return { payload: null };
}

export function response(ctx) {
  const filter = ctx.stash.filter;
  if (filter) {
    extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter(filter));
  }
  return null;
}

// Only callers whom a rule lets in, or whom rows may name.
function authorize(ctx) {
  ctx.stash.filter = allowedFilter(ctx, util.authType());
}

// What the caller asks for of the rows that the caller may hear of; null if that is everything.
function allowedFilter(ctx, mode) {
  const asked = askedFilter(ctx);
  if (isAllowed(ctx, mode)) {
    return asked;
  }
  const roles = heardRoles(ctx, mode);
  const chosen = roles.find(({ argument }) => argument);
  if (roles.length === 0 || (chosen && !chosen.names.includes(chosen.argument))) {
    util.unauthorized();
  }
  if (chosen && roles.length === 1 && !asked) {
    // AppSync itself compares the argument with the rows.
    return null;
  }
  const heard = { or: roles.map(({ filter }) => filter) };
  return asked ? { and: [heard, asked] } : heard;
}

// What rows may call the caller, with the argument that chooses them and the filter that finds them in events.
function heardRoles(ctx, mode) {
  if (mode === 'User Pool Authorization') {
    return [
      owner('author', 'eq', ownerNames(ctx, ['sub', 'username']), ctx.args.author),
      owner('owner', 'eq', ownerNames(ctx, ['sub', 'username']), ctx.args.owner),
    ].filter(({ names }) => names.length > 0);
  }
  return [];
}

// What the caller asks for; null if it is nothing.
function askedFilter({ args }) {
  return Object.keys(args.filter ?? {}).length > 0 ? args.filter : null;
}

// An event has the last claim of an owner, as clients see it.
function owner(field, operator, names, argument) {
  const name = names[Math.max(names.length - 2, 0)];
  return { names, argument, filter: { [field]: { [operator]: name } } };
}

function isAllowed(ctx, mode) {
  if (mode === 'IAM Authorization') {
    return isAwsCaller(ctx);
  }
  return false;
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
