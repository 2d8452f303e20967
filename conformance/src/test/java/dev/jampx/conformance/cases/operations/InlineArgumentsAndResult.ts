// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  search: a
    .query()
    .arguments({
      kind: a.enum(['NEWS', 'CHAT']),
      range: a.customType({ from: a.integer().required(), order: a.enum(['UP']) }),
      words: a.string().array().required(),
    })
    .returns(a.customType({ ok: a.boolean(), page: a.customType({ rows: a.json() }) }))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.publicApiKey()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
