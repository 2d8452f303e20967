// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Profile: a
    .model({
      tags: a
        .string()
        .array()
        .authorization((allow) => [allow.publicApiKey().to(['read']), allow.authenticated()]),
      scores: a
        .integer()
        .required()
        .array()
        .authorization((allow) => [allow.authenticated()]),
    })
    .authorization((allow) => [allow.publicApiKey(), allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
