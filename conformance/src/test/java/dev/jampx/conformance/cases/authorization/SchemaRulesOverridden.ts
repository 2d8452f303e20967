// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a
  .schema({
    Inherits: a.model({ text: a.string() }),
    Overrides: a.model({ text: a.string() }).authorization((allow) => [allow.group('Admins')]),
    Narrows: a.model({ text: a.string() }).authorization((allow) => [allow.publicApiKey().to(['read'])]),
    FieldOverrides: a.model({ text: a.string(), secret: a.string().authorization((allow) => [allow.group('Admins')]) }),
  })
  .authorization((allow) => [allow.owner(), allow.authenticated('oidc').to(['read'])]);

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
