// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

export const mailer = defineFunction({ name: 'mailer' });

const schema = a.schema({
  sendByKey: a
    .mutation()
    .handler(a.handler.function(mailer).async())
    .authorization((allow) => [allow.publicApiKey()]),
  sendByGroup: a
    .mutation()
    .handler(a.handler.function(mailer).async())
    .authorization((allow) => [allow.group('Admins')]),
  sendByOpenId: a
    .mutation()
    .handler(a.handler.function(mailer).async())
    .authorization((allow) => [allow.authenticated('oidc')]),
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
