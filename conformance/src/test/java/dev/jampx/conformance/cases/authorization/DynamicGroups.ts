// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Implicit: a.model({ text: a.string() }).authorization((allow) => [allow.groupDefinedIn('team')]),
  ImplicitList: a.model({ text: a.string() }).authorization((allow) => [allow.groupsDefinedIn('teams')]),
  Declared: a.model({ team: a.string().required() }).authorization((allow) => [allow.groupDefinedIn('team')]),
  DeclaredList: a.model({ teams: a.string().array() }).authorization((allow) => [allow.groupsDefinedIn('teams')]),
  OpenId: a
    .model({ text: a.string() })
    .authorization((allow) => [
      allow.groupDefinedIn('team', 'oidc'),
      allow.groupsDefinedIn('teams', 'oidc').to(['read']),
    ]),
  Mixed: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.group('Admins'), allow.groupDefinedIn('team').to(['read', 'update'])]),
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
