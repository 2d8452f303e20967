// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    A1: a.model({ x: a.string() }).disableOperations(['mutations', 'onCreate']),
    A2: a.model({ x: a.string() }).disableOperations(['update', 'onDelete']),
    A3: a.model({ x: a.string() }).disableOperations(['delete', 'onCreate', 'onUpdate']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
