// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Note: a.model({ text: a.string() }).authorization((allow) => [allow.publicApiKey()]),
  Guestbook: a.model({ entry: a.string() }).authorization((allow) => [allow.publicApiKey().to(['create', 'list'])]),
  Notice: a.model({ text: a.string() }).authorization((allow) => [allow.publicApiKey().to(['read'])]),
  Inbox: a.model({ text: a.string() }).authorization((allow) => [allow.publicApiKey().to(['create'])]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
