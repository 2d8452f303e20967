// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Single: a.model({ text: a.string() }).authorization((allow) => [allow.group('Admins').withClaimIn('roles')]),
  Several: a.model({ text: a.string() }).authorization((allow) => [
    allow
      .groups(['Admins', 'Editors'])
      .withClaimIn('custom:roles')
      .to(['read']),
  ]),
  OpenId: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.groups(['Admins'], 'oidc').withClaimIn('memberships')]),
  Field: a
    .model({ text: a.string() })
    .authorization((allow) => [
      allow.groupDefinedIn('team').withClaimIn('teams'),
      allow.groupsDefinedIn('teams', 'oidc').withClaimIn('teams'),
    ]),
  TwoClaims: a.model({ text: a.string() }).authorization((allow) => [
    allow.group('Admins'),
    allow
      .group('Admins')
      .withClaimIn('roles')
      .to(['read']),
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
