import * as ddb from '@aws-appsync/utils/dynamodb';

export function request(ctx) {
  return ddb.update({ key: { id: ctx.args.taskId }, update: { state: 'DONE' } });
}

export function response(ctx) {
  return ctx.result;
}
