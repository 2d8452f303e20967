// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a
  .schema({
    ping: a
      .query()
      .returns(a.string())
      .handler(a.handler.function(echo))
      .authorization(() => []),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
