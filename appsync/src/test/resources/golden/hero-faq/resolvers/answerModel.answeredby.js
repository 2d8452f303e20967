// answerModel.answeredby: reads the userModel row that this answerModel refers to.
import { runtime, util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  // A row that refers to nothing needs no look-up.
  if (['userId'].some((field) => ctx.source[field] == null || ctx.source[field] === '')) {
    runtime.earlyReturn(null);
  }
  return {
    operation: 'GetItem',
    key: util.dynamodb.toMapValues({ userId: ctx.source.userId }),
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
