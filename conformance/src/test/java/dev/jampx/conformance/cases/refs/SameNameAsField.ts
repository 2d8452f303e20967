// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Status: a.enum(['on', 'off']),
    Size: a.customType({ Size: a.integer(), Status: a.ref('Status') }),
    Device: a.model({ Status: a.ref('Status'), Size: a.ref('Size') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
