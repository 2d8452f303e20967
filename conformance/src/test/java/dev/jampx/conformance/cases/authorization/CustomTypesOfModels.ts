// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Address: a.customType({ street: a.string(), country: a.ref('Country') }),
  Country: a.enum(['CH', 'FR']),
  Person: a
    .model({ home: a.ref('Address'), work: a.customType({ desk: a.integer(), address: a.ref('Address') }) })
    .authorization((allow) => [allow.authenticated('oidc')]),
  Office: a
    .model({ address: a.ref('Address').required() })
    .authorization((allow) => [allow.publicApiKey().to(['read'])]),
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
