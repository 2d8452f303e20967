// Query.getKeyed: reads a row of Keyed by its primary key.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  return {
    operation: 'GetItem',
    key: util.dynamodb.toMapValues({ owner: ctx.args.owner, day: ctx.args.day }),
  };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
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
    return ownerNames(ctx, ['sub', 'username']).includes(ctx.args.owner);
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
