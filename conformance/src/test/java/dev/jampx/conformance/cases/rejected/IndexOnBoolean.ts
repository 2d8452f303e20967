// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Note: a.model({ done: a.boolean() }).secondaryIndexes((index) => [index('done')]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
