// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    ReadNothing: a.model({ x: a.string() }).disableOperations(['get', 'list']),
    CreateOnly: a.model({ x: a.string() }).disableOperations(['update', 'delete']),
    DeleteOnly: a.model({ x: a.string() }).disableOperations(['create', 'update']),
    UpdateOnly: a.model({ x: a.string() }).disableOperations(['create', 'delete']),
    Silent: a.model({ x: a.string() }).disableOperations(['onCreate', 'onUpdate', 'onDelete']),
    Created: a.model({ x: a.string() }).disableOperations(['onUpdate', 'onDelete']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
