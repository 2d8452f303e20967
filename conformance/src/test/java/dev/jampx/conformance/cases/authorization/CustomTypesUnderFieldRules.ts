// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Place: a.customType({ name: a.string(), country: a.ref('Country') }),
  Country: a.customType({ code: a.string() }),
  Person: a
    .model({ place: a.ref('Place').authorization((allow) => [allow.publicApiKey()]), nick: a.string() })
    .authorization((allow) => [allow.owner()]),
  Trip: a
    .model({ place: a.ref('Place'), country: a.ref('Country').array() })
    .authorization((allow) => [allow.authenticated('oidc'), allow.guest().to(['get'])]),
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
