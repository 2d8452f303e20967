// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const greeter = defineFunction({ name: 'greeter' });

const schema = a.schema({
  greet: a
    .query()
    .returns(a.string())
    .handler(a.handler.function('greeterOfAll'))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool' },
  functions: { greeterOfAll: greeter },
});
