// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Both: a.model({ x: a.string() }).disableOperations(['queries', 'get']),
    Reverse: a.model({ x: a.string() }).disableOperations(['get', 'queries']),
    Mutating: a.model({ x: a.string() }).disableOperations(['mutations', 'create', 'update']),
    Listening: a.model({ x: a.string() }).disableOperations(['onCreate', 'subscriptions']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
