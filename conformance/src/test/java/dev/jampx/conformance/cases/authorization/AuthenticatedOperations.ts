// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Draft: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.authenticated().to(['create', 'update', 'delete'])]),
  Log: a
    .model({ line: a.string() })
    .authorization((allow) => [
      allow.authenticated('oidc').to(['create']),
      allow.authenticated('identityPool').to(['read']),
    ]),
  Feed: a.model({ item: a.string() }).authorization((allow) => [allow.authenticated().to(['listen'])]),
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
