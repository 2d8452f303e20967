// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Subject: a.model({ text: a.string() }).authorization((allow) => [allow.owner().identityClaim('sub')]),
  Username: a.model({ text: a.string() }).authorization((allow) => [allow.owner().identityClaim('username')]),
  Both: a.model({ text: a.string() }).authorization((allow) => [allow.owner().identityClaim('sub::username')]),
  Email: a.model({ text: a.string() }).authorization((allow) => [allow.ownerDefinedIn('mail').identityClaim('email')]),
  Tenant: a.model({ text: a.string() }).authorization((allow) => [
    allow
      .ownerDefinedIn('tenant', 'oidc')
      .identityClaim('custom:tenant')
      .to(['read', 'update']),
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
