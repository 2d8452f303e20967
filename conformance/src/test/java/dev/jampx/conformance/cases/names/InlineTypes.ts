// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    user: a.model({
      home_address: a.customType({ street: a.string(), kind_of: a.enum(['a', 'b']) }),
      URL: a.enum(['x']),
      iPhone: a.customType({ model: a.string() }),
    }),
    Big_Model: a.model({ inner: a.customType({ deeper_still: a.customType({ x: a.integer() }) }) }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
