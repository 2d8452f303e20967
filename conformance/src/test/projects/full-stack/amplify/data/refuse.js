import { util } from '@aws-appsync/utils';

export function request(ctx) {
  return { payload: ctx.args };
}

export function response(ctx) {
  return util.error(ctx.args.why, 'Refused');
}
