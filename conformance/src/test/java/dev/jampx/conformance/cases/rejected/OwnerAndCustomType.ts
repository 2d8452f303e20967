// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a
  .schema({
    Place: a.customType({ name: a.string() }),
    ping: a
      .query()
      .returns(a.ref('Place'))
      .handler(a.handler.function(echo)),
  })
  .authorization((allow) => [allow.owner()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
