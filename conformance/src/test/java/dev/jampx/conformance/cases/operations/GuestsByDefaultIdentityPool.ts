// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Greeting: a.customType({ text: a.string() }),
  greet: a
    .query()
    .returns(a.ref('Greeting'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.guest(), allow.authenticated()]),
  wave: a
    .mutation()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated('identityPool')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'identityPool' } });
