// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Todo: a
    .model({ text: a.string() })
    .authorization((allow) => [
      allow.authenticated('oidc'),
      allow.owner(),
      allow.custom().to(['read']),
      allow.publicApiKey().to(['get']),
    ]),
  Note: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: {
    defaultAuthorizationMode: 'oidc',
    oidcAuthorizationMode: {
      oidcProviderName: 'login',
      oidcIssuerUrl: 'https://login.example.com',
      tokenExpiryFromAuthInSeconds: 300,
      tokenExpireFromIssueInSeconds: 600,
    },
    lambdaAuthorizationMode: { function: judge },
    apiKeyAuthorizationMode: { expiresInDays: 90 },
  },
});
