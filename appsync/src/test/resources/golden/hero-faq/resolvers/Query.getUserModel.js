// Query.getUserModel: reads a row of userModel by its primary key.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  return {
    operation: 'GetItem',
    key: util.dynamodb.toMapValues({ userId: ctx.args.userId }),
  };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return ctx.result;
}

// Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
function authorize(ctx) {
  if (ctx.identity?.cognitoIdentityPoolId || ctx.identity?.cognitoIdentityId) {
    util.unauthorized();
  }
}
