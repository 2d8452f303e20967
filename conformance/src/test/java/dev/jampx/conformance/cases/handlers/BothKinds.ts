// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const greeter = defineFunction({ name: 'greeter' });

const schema = a.schema({
  Greeting: a.customType({ text: a.string() }),
  byFunction: a
    .query()
    .returns(a.ref('Greeting'))
    .handler(a.handler.function(greeter))
    .authorization((allow) => [allow.authenticated()]),
  byCode: a
    .query()
    .returns(a.ref('Greeting'))
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.publicApiKey()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
