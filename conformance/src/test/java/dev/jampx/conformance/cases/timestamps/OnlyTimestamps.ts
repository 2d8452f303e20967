// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Tick: a.model({ createdAt: a.datetime(), updatedAt: a.datetime() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
