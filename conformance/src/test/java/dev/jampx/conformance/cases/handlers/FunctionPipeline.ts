// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const check = defineFunction({ name: 'check' });
export const charge = defineFunction({ name: 'charge' });
export const thank = defineFunction({ name: 'thank' });

const schema = a.schema({
  Receipt: a.customType({ number: a.integer() }),
  pay: a
    .mutation()
    .arguments({ amount: a.float().required() })
    .returns(a.ref('Receipt'))
    .handler([a.handler.function(check), a.handler.function(charge), a.handler.function(thank)])
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
