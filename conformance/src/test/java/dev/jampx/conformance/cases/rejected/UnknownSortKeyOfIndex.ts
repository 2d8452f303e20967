// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Note: a.model({ text: a.string() }).secondaryIndexes((index) => [index('text').sortKeys(['day'])]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
