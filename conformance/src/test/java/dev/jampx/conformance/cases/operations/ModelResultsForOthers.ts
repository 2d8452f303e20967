// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Secret: a
    .model({ text: a.string(), kind: a.ref('Kind'), place: a.ref('Place') })
    .authorization((allow) => [allow.owner()]),
  Kind: a.enum(['WHITE', 'BLACK']),
  Place: a.customType({ room: a.string() }),
  reveal: a
    .query()
    .returns(a.ref('Secret'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.publicApiKey()]),
  leak: a
    .query()
    .returns(a.ref('Secret').array())
    .handler(a.handler.function(echo))
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
