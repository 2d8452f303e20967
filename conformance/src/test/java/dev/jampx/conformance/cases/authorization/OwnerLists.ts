// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Declared: a.model({ editors: a.string().array() }).authorization((allow) => [allow.ownersDefinedIn('editors')]),
  Required: a
    .model({
      editors: a
        .string()
        .required()
        .array()
        .required(),
    })
    .authorization((allow) => [allow.ownersDefinedIn('editors')]),
  Ids: a.model({ members: a.id().array() }).authorization((allow) => [
    allow
      .ownersDefinedIn('members')
      .identityClaim('sub')
      .to(['read']),
  ]),
  OpenId: a.model({ editors: a.string().array() }).authorization((allow) => [allow.ownersDefinedIn('editors', 'oidc')]),
  OwnerAndEditors: a
    .model({ text: a.string(), editors: a.string().array() })
    .authorization((allow) => [allow.owner(), allow.ownersDefinedIn('editors').to(['read', 'update'])]),
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
