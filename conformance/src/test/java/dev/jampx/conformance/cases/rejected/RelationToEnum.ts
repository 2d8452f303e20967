// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Kind: a.enum(['a', 'b']),
    Parent: a.model({ kinds: a.hasMany('Kind', 'parentId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
