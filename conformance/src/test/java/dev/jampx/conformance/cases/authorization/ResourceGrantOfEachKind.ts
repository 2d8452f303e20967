// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const reader = defineFunction({ name: 'reader' });
export const writer = defineFunction({ name: 'writer' });
export const listener = defineFunction({ name: 'listener' });

const schema = a
  .schema({
    Event: a.model({ kind: a.string() }),
  })
  .authorization((allow) => [
    allow.publicApiKey().to(['read']),
    allow.resource(reader).to(['query']),
    allow.resource(writer).to(['mutate']),
    allow.resource(listener).to(['listen']),
  ]);

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
