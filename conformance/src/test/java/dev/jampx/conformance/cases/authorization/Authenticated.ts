// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Standard: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated()]),
  UserPools: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated('userPools')]),
  IdentityPool: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated('identityPool')]),
  OpenId: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated('oidc')]),
  Everybody: a
    .model({ text: a.string() })
    .authorization((allow) => [
      allow.authenticated(),
      allow.authenticated('identityPool'),
      allow.authenticated('oidc'),
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
