// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Receipt: a.customType({ number: a.integer() }),
  buy: a
    .mutation()
    .arguments({ item: a.string() })
    .returns(a.ref('Receipt'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  ask: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.guest()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
