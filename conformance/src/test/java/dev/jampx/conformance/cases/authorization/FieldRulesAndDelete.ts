// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Locked: a
    .model({ text: a.string(), secret: a.string().authorization((allow) => [allow.authenticated()]) })
    .authorization((allow) => [allow.publicApiKey(), allow.authenticated()]),
  Open: a
    .model({
      text: a.string(),
      shared: a.string().authorization((allow) => [allow.authenticated(), allow.publicApiKey()]),
    })
    .authorization((allow) => [allow.publicApiKey(), allow.authenticated()]),
  Half: a
    .model({
      text: a.string(),
      kept: a.string().authorization((allow) => [allow.authenticated(), allow.publicApiKey().to(['read'])]),
    })
    .authorization((allow) => [allow.publicApiKey(), allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
