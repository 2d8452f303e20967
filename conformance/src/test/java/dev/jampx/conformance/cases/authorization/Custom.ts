// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Standard: a.model({ text: a.string() }).authorization((allow) => [allow.custom()]),
  Named: a.model({ text: a.string() }).authorization((allow) => [allow.custom('function')]),
  Reader: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated(), allow.custom().to(['read'])]),
  Writer: a.model({ text: a.string() }).authorization((allow) => [allow.custom().to(['create', 'update'])]),
});

export const data = defineData({
  schema,
  authorizationModes: {
    defaultAuthorizationMode: 'userPool',
    apiKeyAuthorizationMode: { expiresInDays: 30 },
    oidcAuthorizationMode: {
      oidcProviderName: 'login',
      oidcIssuerUrl: 'https://login.example.com',
      tokenExpiryFromAuthInSeconds: 3600,
      tokenExpireFromIssueInSeconds: 3600,
    },
    lambdaAuthorizationMode: { function: judge },
  },
});
