// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Weather: a.enum(['SUN', 'RAIN']),
  today: a
    .query()
    .returns(a.ref('Weather'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.publicApiKey()]),
  week: a
    .query()
    .returns(a.ref('Weather').array())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  mood: a
    .query()
    .returns(a.enum(['GOOD', 'BAD']))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
