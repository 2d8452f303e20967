import { util } from '@aws-appsync/utils';

export function request() {
  return { operation: 'GetItem', key: util.dynamodb.toMapValues({ id: 'posts' }) };
}

export function response(ctx) {
  return ctx.result;
}
