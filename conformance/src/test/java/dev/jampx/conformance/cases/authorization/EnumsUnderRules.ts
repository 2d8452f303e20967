// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Status: a.enum(['OPEN', 'DONE']),
  Task: a
    .model({ status: a.ref('Status'), priority: a.enum(['LOW', 'HIGH']) })
    .secondaryIndexes((index) => [index('status').sortKeys(['priority'])])
    .authorization((allow) => [allow.publicApiKey().to(['list']), allow.owner()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
