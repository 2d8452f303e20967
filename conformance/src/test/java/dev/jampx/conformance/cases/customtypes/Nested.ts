// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Car: a.model({
      engine: a.customType({ power: a.integer(), maker: a.customType({ name: a.string(), country: a.string() }) }),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
