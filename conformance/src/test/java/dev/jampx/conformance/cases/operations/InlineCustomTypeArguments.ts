// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Unit: a.enum(['KG', 'LB']),
  weigh: a
    .query()
    .arguments({
      parcel: a.customType({ weight: a.float().required(), unit: a.ref('Unit'), tags: a.string().array() }),
      options: a.customType({ exact: a.boolean() }),
    })
    .returns(a.float())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
