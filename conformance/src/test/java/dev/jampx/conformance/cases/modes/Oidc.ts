// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Todo: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated('oidc')]),
  Note: a.model({ text: a.string() }).authorization((allow) => [allow.owner('oidc')]),
});

export const data = defineData({
  schema,
  authorizationModes: {
    defaultAuthorizationMode: 'oidc',
    oidcAuthorizationMode: {
      oidcProviderName: 'login',
      oidcIssuerUrl: 'https://login.example.com',
      tokenExpiryFromAuthInSeconds: 300,
      tokenExpireFromIssueInSeconds: 600,
    },
  },
});
