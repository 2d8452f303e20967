// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Meter: a.model({ count: a.integer().default('many') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
