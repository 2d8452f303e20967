// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Track: a
    .model({ artist: a.string().required(), year: a.integer(), genre: a.string() })
    .secondaryIndexes((index) => [
      index('artist').sortKeys(['year']),
      index('genre').queryField('byGenre'),
      index('year').queryField(null),
    ])
    .authorization((allow) => [
      allow.publicApiKey().to(['list']),
      allow.authenticated('oidc').to(['get']),
      allow.group('Admins'),
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
