// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Frozen: a.model({ x: a.string() }).disableOperations(['create', 'update', 'delete']),
    Other: a.model({ x: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
