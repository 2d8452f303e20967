// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a
  .schema({
    Node: a.model({ items: a.string(), nextToken: a.string(), filter: a.string(), limit: a.integer(), input: a.string() }),
    Row: a.model({ id: a.string().required(), ID: a.string(), Id: a.string(), class: a.string(), on: a.string(), true: a.string(), null: a.string() }),
    Synced: a.model({ _version: a.integer(), _deleted: a.boolean(), _lastChangedAt: a.timestamp() }),
    Written: a.model({ createdAt: a.string(), updatedAt: a.integer() }),
    Archive: a.model({ createdAt: a.datetime().array() }).disableOperations(['mutations']),
    C: a.customType({ x: a.string(), and: a.string(), not: a.boolean() }),
    PublishReturnType: a.customType({ x: a.string() }),
    ask: a
      .query()
      .arguments({ c: a.ref('C'), d: a.customType({ and: a.string() }) })
      .returns(a.ref('C'))
      .handler(a.handler.function(echo))
      .authorization((allow) => [allow.authenticated()]),
    publish: a
      .mutation()
      .returns(a.ref('PublishReturnType'))
      .handler(a.handler.function(echo))
      .authorization((allow) => [allow.authenticated()]),
    published: a
      .subscription()
      .for(a.ref('publish'))
      .handler(a.handler.function(echo))
      .authorization((allow) => [allow.authenticated()]),
    choose: a
      .mutation()
      .returns(a.enum(['YES', 'NO']))
      .handler(a.handler.function(echo))
      .authorization((allow) => [allow.authenticated()]),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
