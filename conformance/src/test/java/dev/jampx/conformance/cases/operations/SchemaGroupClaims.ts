// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

export const echo = defineFunction({ name: 'echo' });

const schema = a
  .schema({
    Note: a.model({ text: a.string() }),
    ask: a
      .query()
      .returns(a.string())
      .handler(a.handler.function(echo)),
    change: a
      .mutation()
      .returns(a.integer())
      .handler(a.handler.function(echo)),
  })
  .authorization((allow) => [
    allow.group('Admins').withClaimIn('roles'),
    allow.groups(['Staff'], 'oidc').withClaimIn('memberships'),
  ]);

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
