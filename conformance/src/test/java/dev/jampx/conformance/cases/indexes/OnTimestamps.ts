// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Job: a
      .model({ queue: a.string().required(), createdAt: a.datetime().required(), updatedAt: a.datetime() })
      .secondaryIndexes((index) => [index('queue').sortKeys(['createdAt']), index('updatedAt')]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
