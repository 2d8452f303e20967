// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Quiet: a
    .model({ text: a.string() })
    .disableOperations(['subscriptions'])
    .authorization((allow) => [allow.owner(), allow.publicApiKey().to(['read'])]),
  Sealed: a
    .model({ text: a.string() })
    .disableOperations(['delete', 'list'])
    .authorization((allow) => [allow.authenticated(), allow.publicApiKey().to(['list', 'create'])]),
  Deaf: a
    .model({ text: a.string() })
    .disableOperations(['onUpdate', 'onDelete'])
    .authorization((allow) => [allow.owner()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
