// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Answer: a.customType({ text: a.string(), source: a.ref('Source') }),
  Source: a.customType({ link: a.url() }),
  askPublicly: a
    .query()
    .returns(a.ref('Answer'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.publicApiKey()]),
  askPrivately: a
    .query()
    .returns(a.ref('Answer'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated(), allow.group('Admins')]),
  askElsewhere: a
    .mutation()
    .returns(a.ref('Answer').array())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated('oidc')]),
  cite: a
    .query()
    .returns(a.ref('Source'))
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.custom()]),
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
