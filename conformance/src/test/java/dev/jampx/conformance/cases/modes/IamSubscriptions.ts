// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Post: a.model({ name: a.string() }).authorization((allow) => [allow.authenticated()]),
  onBirth: a
    .subscription()
    .for(a.ref('Post').mutations(['create']))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.guest()]),
  onChange: a
    .subscription()
    .for(a.ref('Post').mutations(['update']))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'iam' } });
