// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Person: a
    .model({
      name: a.string(),
      salary: a.integer().authorization((allow) => [allow.group('Admins')]),
      nick: a.string().authorization((allow) => [allow.publicApiKey(), allow.authenticated()]),
      note: a.string().authorization((allow) => [allow.authenticated().to(['create', 'read'])]),
    })
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
