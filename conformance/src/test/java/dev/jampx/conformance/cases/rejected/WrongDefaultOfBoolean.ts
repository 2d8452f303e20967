// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Lamp: a.model({ on: a.boolean().default('maybe') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
