// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  measure: a
    .mutation()
    .returns(a.customType({ value: a.float() }))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  onMeasure: a
    .subscription()
    .for(a.ref('measure'))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
