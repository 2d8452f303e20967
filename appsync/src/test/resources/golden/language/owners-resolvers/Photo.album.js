// Photo.album: reads the Album row that this Photo refers to.
import { runtime, util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  // Not all who are told of a mutation may read what this leads to.
  if (ctx.source.__operation === 'Mutation') {
    runtime.earlyReturn(null);
  }
  // A row that refers to nothing needs no look-up.
  if (['albumId'].some((field) => ctx.source[field] == null || ctx.source[field] === '')) {
    runtime.earlyReturn(null);
  }
  return {
    operation: 'GetItem',
    key: util.dynamodb.toMapValues({ id: ctx.source.albumId }),
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
    return true;
  }
  return false;
}

// Functions and administrators. Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
function isAwsCaller({ identity }) {
  return !identity?.cognitoIdentityPoolId && !identity?.cognitoIdentityId;
}
