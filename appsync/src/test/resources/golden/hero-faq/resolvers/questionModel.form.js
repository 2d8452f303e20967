// questionModel.form: reads the formModel row that this questionModel refers to.
import { runtime, util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  // A row that refers to nothing needs no look-up.
  if (['formId'].some((field) => ctx.source[field] == null || ctx.source[field] === '')) {
    runtime.earlyReturn(null);
  }
  return {
    operation: 'GetItem',
    key: util.dynamodb.toMapValues({ formId: ctx.source.formId }),
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
