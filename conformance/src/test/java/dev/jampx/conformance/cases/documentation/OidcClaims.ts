// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Post: a
    .model({ id: a.id(), owner: a.string(), postname: a.string(), content: a.string() })
    .authorization((allow) => [
      allow.owner('oidc').identityClaim('user_id'),
      allow.groups(['Moderator'], 'oidc').withClaimIn('user_groups'),
    ]),
});

export const data = defineData({
  schema,
  authorizationModes: {
    defaultAuthorizationMode: 'userPool',
    oidcAuthorizationMode: {
      oidcProviderName: 'login',
      oidcIssuerUrl: 'https://login.example.com',
      tokenExpiryFromAuthInSeconds: 300,
      tokenExpireFromIssueInSeconds: 600,
    },
  },
});
