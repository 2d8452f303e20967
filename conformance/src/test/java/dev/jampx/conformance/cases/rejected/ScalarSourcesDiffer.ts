// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  count: a
    .mutation()
    .returns(a.integer())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  name: a
    .mutation()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  receive: a
    .subscription()
    .for([a.ref('count'), a.ref('name')])
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
