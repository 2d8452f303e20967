// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Unused: a.customType({ text: a.string() }),
  OfModel: a.customType({ text: a.string() }),
  OfOperation: a.customType({ text: a.string() }),
  OfBoth: a.customType({ text: a.string() }),
  Thing: a.model({ one: a.ref('OfModel'), both: a.ref('OfBoth') }).authorization((allow) => [allow.authenticated()]),
  first: a
    .query()
    .returns(a.ref('OfOperation'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated('oidc')]),
  second: a
    .query()
    .returns(a.ref('OfBoth'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.publicApiKey(), allow.custom()]),
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
