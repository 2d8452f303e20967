// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  byKey: a
    .query()
    .returns(a.string())
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.publicApiKey()]),
  byPool: a
    .query()
    .returns(a.string())
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
  byOpenId: a
    .query()
    .returns(a.string())
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.authenticated('oidc')]),
  byFunction: a
    .query()
    .returns(a.string())
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.custom()]),
  byGroup: a
    .mutation()
    .returns(a.string())
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.group('Admins')]),
  byGroups: a
    .mutation()
    .returns(a.string())
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.groups(['Admins', 'Editors'])]),
  byGroupOrKey: a
    .mutation()
    .returns(a.string())
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.publicApiKey(), allow.group('Admins')]),
  byAll: a
    .mutation()
    .returns(a.string())
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [
      allow.publicApiKey(),
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
