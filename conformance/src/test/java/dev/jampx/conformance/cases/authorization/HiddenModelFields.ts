// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Player: a
    .model({
      nick: a.string().authorization((allow) => [allow.publicApiKey().to(['read']), allow.owner()]),
      cards: a
        .string()
        .array()
        .authorization((allow) => [allow.owner()]),
      points: a.integer().authorization((allow) => [allow.publicApiKey().to(['read']), allow.group('Admins')]),
    })
    .authorization((allow) => [
      allow.publicApiKey().to(['list', 'listen']),
      allow.owner(),
      allow.group('Admins').to(['read', 'update']),
    ])
    .disableOperations(['onDelete']),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
