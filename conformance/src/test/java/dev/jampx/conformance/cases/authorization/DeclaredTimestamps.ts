// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Entry: a
    .model({
      text: a.string(),
      createdAt: a.datetime().authorization((allow) => [allow.authenticated()]),
      updatedAt: a.datetime(),
    })
    .authorization((allow) => [allow.publicApiKey(), allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
