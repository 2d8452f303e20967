// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const first = defineFunction({ name: 'first' });
export const second = defineFunction({ name: 'second' });

const schema = a.schema({
  send: a
    .mutation()
    .handler([a.handler.function(first).async(), a.handler.function(second)])
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
