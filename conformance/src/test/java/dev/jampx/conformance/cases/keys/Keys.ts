// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  OneSort: a.model({ tenant: a.string().required(), number: a.integer().required(), note: a.string() }).identifier(['tenant', 'number']),
  TwoSort: a.model({ tenant: a.id().required(), region: a.string().required(), number: a.integer().required(), note: a.string() }).identifier(['tenant', 'region', 'number']),
  ThreeSort: a.model({ pk: a.integer().required(), a1: a.date().required(), b1: a.float().required(), c1: a.timestamp().required(), d1: a.email() }).identifier(['pk', 'a1', 'b1', 'c1']),
  IdDeclared: a.model({ id: a.id().required(), note: a.string() }),
  IdString: a.model({ id: a.string().required(), note: a.string() }),
  IdInteger: a.model({ id: a.integer().required(), note: a.string() }).identifier(['id']),
  IdAsKeyOptional: a.model({ note: a.string(), id: a.id() }).identifier(['id']),
  IdSort: a.model({ owner1: a.id().required(), id: a.id().required(), note: a.string() }).identifier(['owner1', 'id']),
  IdFirst: a.model({ id: a.id().required(), at: a.datetime().required() }).identifier(['id', 'at']),
  IdNotKey: a.model({ code: a.string().required(), id: a.id(), note: a.string() }).identifier(['code']),
  OnlyKey: a.model({ code: a.string().required() }).identifier(['code']),
}).authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
