// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  byGroup: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.group('Admins')]),
  byGroups: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.groups(['Admins', 'Editors'])]),
  byOpenId: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.groups(['Staff'], 'oidc')]),
  byGroupOrKey: a
    .mutation()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.group('Admins'), allow.publicApiKey()]),
  byGroupOrAnybody: a
    .mutation()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.group('Admins'), allow.authenticated()]),
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
