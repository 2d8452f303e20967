// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Place: a.customType({ name: a.string(), country: a.ref('Country') }),
  Country: a.customType({ code: a.string() }),
  Person: a.model({ place: a.ref('Place') }).authorization((allow) => [allow.authenticated()]),
  ask: a
    .query()
    .returns(a.ref('Place'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated('oidc'), allow.group('Admins')]),
  tell: a
    .mutation()
    .returns(a.ref('Country'))
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.group('Admins')]),
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
