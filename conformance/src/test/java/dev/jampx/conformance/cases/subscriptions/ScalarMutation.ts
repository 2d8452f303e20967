// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  ring: a
    .mutation()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  onRing: a
    .subscription()
    .for(a.ref('ring'))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
  rings: a
    .mutation()
    .returns(
      a
        .integer()
        .required()
        .array(),
    )
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  onRings: a
    .subscription()
    .for(a.ref('rings'))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
