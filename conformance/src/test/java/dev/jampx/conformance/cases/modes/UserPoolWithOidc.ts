// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({ Todo: a.model({ text: a.string() }) })
  .authorization((allow) => [allow.authenticated(), allow.owner('oidc')]);

export const data = defineData({
  schema,
  authorizationModes: {
    defaultAuthorizationMode: 'userPool',
    oidcAuthorizationMode: {
      oidcProviderName: 'login',
      oidcIssuerUrl: 'https://login.example.com',
      clientId: 'web',
      tokenExpiryFromAuthInSeconds: 3600,
      tokenExpireFromIssueInSeconds: 0,
    },
  },
});
