// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Single: a.model({ text: a.string() }).authorization((allow) => [allow.group('Admins')]),
  Several: a.model({ text: a.string() }).authorization((allow) => [allow.groups(['Admins', 'Editors'])]),
  Readers: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.group('Admins'), allow.group('Editors').to(['read', 'update'])]),
  Unknown: a.model({ text: a.string() }).authorization((allow) => [allow.group('Everybody else').to(['get'])]),
  OpenId: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.group('Admins', 'oidc'), allow.groups(['Staff', 'Guests'], 'oidc').to(['read'])]),
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
