// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Log: a.model({ x: a.string() }).disableOperations(['update', 'delete', 'list']),
    Feed: a.model({ x: a.string() }).disableOperations(['get', 'onDelete']),
    Sink: a.model({ x: a.string() }).disableOperations(['queries', 'subscriptions']),
    Source: a.model({ x: a.string() }).disableOperations(['mutations', 'subscriptions']),
    Write: a.model({ x: a.string() }).disableOperations(['queries', 'delete']),
    Twice: a.model({ x: a.string() }).disableOperations(['create', 'onCreate']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
