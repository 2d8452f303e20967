// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const check = defineFunction({ name: 'check' });
export const charge = defineFunction({ name: 'charge' });

const schema = a.schema({
  pay: a
    .mutation()
    .returns(a.boolean())
    .handler([a.handler.function(check), a.handler.function('charge')])
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool' },
  functions: { charge },
});
