// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Unused: a.customType({ x: a.string(), kind: a.enum(['a', 'b']) }),
    Used: a.model({ y: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
