// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Implicit: a.model({ x: a.string() }),
  OnlyCreated: a.model({ createdAt: a.datetime(), x: a.string() }),
  OnlyUpdated: a.model({ x: a.string(), updatedAt: a.datetime().required() }),
  Strings: a.model({ createdAt: a.string(), updatedAt: a.string().required() }),
  Numbers: a.model({ createdAt: a.timestamp(), updatedAt: a.integer() }),
  Indexed: a.model({ kind: a.string().required(), createdAt: a.datetime().required() }).secondaryIndexes((index) => [index('kind').sortKeys(['createdAt'])]),
  KeyTime: a.model({ kind: a.string().required(), createdAt: a.datetime().required() }).identifier(['kind', 'createdAt']),
  Ids: a.model({ createdAt: a.id(), updatedAt: a.boolean() }),
  IdReq: a.model({ code: a.string().required(), id: a.id().required(), note: a.string() }).identifier(['code']),
  IdInt: a.model({ code: a.string().required(), id: a.integer().required(), note: a.string() }).identifier(['code']),
  IdEmail: a.model({ id: a.email().required(), note: a.string() }),
  lower: a.model({ kind: a.string().required(), createdAt: a.datetime().required(), id: a.id().required() }).secondaryIndexes((index) => [index('kind').sortKeys(['createdAt'])]),
}).authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
