// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const greeter = defineFunction({ name: 'greeter' });

const schema = a.schema({
  greet: a
    .query()
    .arguments({ name: a.string() })
    .returns(a.string())
    .handler(a.handler.function(greeter))
    .authorization((allow) => [allow.authenticated()]),
  greetAll: a
    .mutation()
    .returns(a.string().array())
    .handler([a.handler.function(greeter)])
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
