// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Hidden: a.model({ x: a.string() }).disableOperations(['queries', 'mutations', 'subscriptions']),
    Shown: a.model({ y: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
