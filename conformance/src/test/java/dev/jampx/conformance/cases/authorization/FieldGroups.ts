// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  File: a
    .model({
      name: a.string(),
      grade: a
        .integer()
        .authorization((allow) => [
          allow.group('Admins').to(['read']),
          allow.group('Editors').to(['create', 'update']),
        ]),
      stamp: a.string().authorization((allow) => [allow.groupDefinedIn('office')]),
      seal: a.string().authorization((allow) => [allow.groups(['Clerks'], 'oidc').withClaimIn('roles')]),
    })
    .authorization((allow) => [allow.authenticated(), allow.authenticated('oidc')]),
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
