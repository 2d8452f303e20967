// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  finish: a
    .mutation()
    .returns(a.enum(['DONE', 'FAILED']))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  finished: a
    .subscription()
    .for(a.ref('finish'))
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
