// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    NoQueries: a.model({ x: a.string() }).disableOperations(['queries']),
    NoMutations: a.model({ x: a.string() }).disableOperations(['mutations']),
    NoSubscriptions: a.model({ x: a.string() }).disableOperations(['subscriptions']),
    NoList: a.model({ x: a.string() }).disableOperations(['list']),
    NoGet: a.model({ x: a.string() }).disableOperations(['get']),
    NoCreate: a.model({ x: a.string() }).disableOperations(['create']),
    NoUpdate: a.model({ x: a.string() }).disableOperations(['update']),
    NoDelete: a.model({ x: a.string() }).disableOperations(['delete']),
    NoOnCreate: a.model({ x: a.string() }).disableOperations(['onCreate']),
    NoOnUpdate: a.model({ x: a.string() }).disableOperations(['onUpdate']),
    NoOnDelete: a.model({ x: a.string() }).disableOperations(['onDelete']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
