// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Light: a.enum(['RED', 'GREEN']),
  change: a
    .mutation()
    .returns(a.ref('Light'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  onLight: a
    .subscription()
    .for(a.ref('change'))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
