// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  byKey: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.publicApiKey()]),
  byGuest: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.guest()]),
  byPool: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  byUserPools: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated('userPools')]),
  byIdentity: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated('identityPool')]),
  byOpenId: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated('oidc')]),
  byFunction: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.custom()]),
  byNamedFunction: a
    .mutation()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.custom('function')]),
  byAll: a
    .mutation()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [
      allow.publicApiKey(),
      allow.guest(),
      allow.authenticated(),
      allow.authenticated('oidc'),
      allow.custom(),
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
