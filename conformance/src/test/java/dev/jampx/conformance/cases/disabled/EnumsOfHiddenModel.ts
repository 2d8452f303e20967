// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Kind: a.enum(['a', 'b']),
    Hidden: a
      .model({
        kind: a.ref('Kind'),
        kinds: a.ref('Kind').array(),
        own: a.enum(['x', 'y']),
        place: a.customType({ x: a.integer() }),
      })
      .disableOperations(['queries', 'mutations']),
    WriteOnly: a
      .model({ kind: a.ref('Kind'), own: a.enum(['x', 'y']) })
      .disableOperations(['queries', 'subscriptions']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
