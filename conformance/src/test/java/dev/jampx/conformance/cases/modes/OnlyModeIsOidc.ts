// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({ Todo: a.model({ text: a.string() }) })
  .authorization((allow) => [allow.owner('oidc'), allow.authenticated('oidc').to(['read'])]);

export const data = defineData({
  schema,
  authorizationModes: {
    oidcAuthorizationMode: {
      oidcProviderName: 'login',
      oidcIssuerUrl: 'https://login.example.com',
      tokenExpiryFromAuthInSeconds: 300,
      tokenExpireFromIssueInSeconds: 600,
    },
  },
});
