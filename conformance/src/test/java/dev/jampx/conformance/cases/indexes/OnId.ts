// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Item: a
      .model({ id: a.id().required(), list: a.string() })
      .secondaryIndexes((index) => [index('list').sortKeys(['id'])]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
