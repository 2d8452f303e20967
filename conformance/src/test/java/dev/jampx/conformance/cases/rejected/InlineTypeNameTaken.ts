// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  PingReturnType: a.customType({ text: a.string() }),
  ping: a
    .query()
    .returns(a.customType({ sent: a.datetime() }))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
