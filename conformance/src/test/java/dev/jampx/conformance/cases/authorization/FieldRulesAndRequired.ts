// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Account: a
    .model({
      id: a
        .id()
        .required()
        .authorization((allow) => [allow.authenticated(), allow.publicApiKey().to(['read'])]),
      number: a
        .string()
        .required()
        .authorization((allow) => [allow.authenticated(), allow.publicApiKey().to(['read'])]),
      balance: a.float(),
      likes: a.integer().authorization((allow) => [allow.authenticated(), allow.publicApiKey()]),
    })
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
