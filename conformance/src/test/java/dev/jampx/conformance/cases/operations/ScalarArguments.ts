// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  search: a
    .query()
    .arguments({
      id: a.id(),
      text: a.string(),
      count: a.integer(),
      weight: a.float(),
      open: a.boolean(),
      day: a.date(),
      at: a.time(),
      since: a.datetime(),
      stamp: a.timestamp(),
      mail: a.email(),
      extra: a.json(),
      phone: a.phone(),
      link: a.url(),
      address: a.ipAddress(),
    })
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
