// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Person: a.model({ phone: a.phone().default('call me') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
