// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Unit: a.enum(['KG', 'LB']),
  Part: a.customType({ name: a.string() }),
  weigh: a
    .query()
    .returns(a.customType({ weight: a.float().required(), unit: a.ref('Unit'), parts: a.ref('Part').array() }))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.publicApiKey()]),
  tare: a
    .mutation()
    .returns(a.customType({ done: a.boolean() }))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated(), allow.publicApiKey()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
