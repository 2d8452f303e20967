// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Sample: a
    .model({
      plain: a.string(),
      byKey: a.string().authorization((allow) => [allow.publicApiKey()]),
      byGuest: a.integer().authorization((allow) => [allow.guest()]),
      byPool: a.float().authorization((allow) => [allow.authenticated()]),
      byIdentity: a.boolean().authorization((allow) => [allow.authenticated('identityPool')]),
      byOpenId: a.date().authorization((allow) => [allow.authenticated('oidc')]),
      byOwner: a.time().authorization((allow) => [allow.owner()]),
      byOpenIdOwner: a.datetime().authorization((allow) => [allow.owner('oidc')]),
      byGroup: a.json().authorization((allow) => [allow.groups(['Admins', 'Editors'])]),
      byFunction: a.url().authorization((allow) => [allow.custom()]),
    })
    .authorization((allow) => [
      allow.publicApiKey(),
      allow.authenticated(),
      allow.guest(),
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
