// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Customer: a.model({ name: a.string(), city: a.string() }).secondaryIndexes((index) => [index('city')]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
