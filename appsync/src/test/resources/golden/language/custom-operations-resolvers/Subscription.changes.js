// Subscription.changes: lets callers in and gives the last step's result.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  ctx.stash.awsAppsyncApiId = '{{apiId}}';
  ctx.stash.amplifyApiEnvironmentName = 'NONE';
  return {};
}

export function response(ctx) {
  return ctx.prev.result;
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
