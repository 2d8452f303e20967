// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Document: a
    .model({ text: a.string() })
    .authorization((allow) => [
      allow.publicApiKey().to(['get']),
      allow.guest().to(['list']),
      allow.authenticated().to(['create']),
      allow.authenticated('oidc').to(['update']),
      allow.custom().to(['delete']),
    ]),
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
