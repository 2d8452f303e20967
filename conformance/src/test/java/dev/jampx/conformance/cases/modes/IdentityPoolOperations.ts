// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Greeting: a.customType({ text: a.string() }),
  greet: a
    .query()
    .returns(a.ref('Greeting'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.guest()]),
  greetMembers: a
    .query()
    .returns(a.ref('Greeting'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  Post: a
    .model({ text: a.string(), greeting: a.ref('Greeting') })
    .authorization((allow) => [allow.guest().to(['read']), allow.owner()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'identityPool' } });
