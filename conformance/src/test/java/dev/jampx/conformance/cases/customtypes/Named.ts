// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Address: a.customType({ street: a.string(), city: a.string().required(), zip: a.string() }),
    Customer: a.model({ name: a.string(), home: a.ref('Address') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
