// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Note: a.model({ status: a.string() }).secondaryIndexes((index) => [index('status').sortKeys(['id'])]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
