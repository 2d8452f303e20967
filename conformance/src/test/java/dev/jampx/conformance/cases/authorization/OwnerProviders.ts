// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Pool: a.model({ text: a.string() }).authorization((allow) => [allow.owner('userPools')]),
  OpenId: a.model({ text: a.string() }).authorization((allow) => [allow.owner('oidc')]),
  Both: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.owner(), allow.owner('oidc').identityClaim('sub')]),
  Either: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.ownerDefinedIn('writer'), allow.ownerDefinedIn('publisher', 'oidc')]),
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
