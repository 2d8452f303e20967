// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Message: a.customType({ text: a.string() }),
  publish: a
    .mutation()
    .returns(a.ref('Message'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  byKey: a
    .subscription()
    .for(a.ref('publish'))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.publicApiKey()]),
  byGroup: a
    .subscription()
    .for(a.ref('publish'))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.groups(['Admins', 'Editors'])]),
  byOpenId: a
    .subscription()
    .for(a.ref('publish'))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.authenticated('oidc')]),
  byFunction: a
    .subscription()
    .for(a.ref('publish'))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.custom(), allow.authenticated()]),
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
