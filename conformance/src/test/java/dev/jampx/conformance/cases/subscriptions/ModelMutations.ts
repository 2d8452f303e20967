// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Post: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated()]),
  onChange: a
    .subscription()
    .for(a.ref('Post').mutations(['create', 'update', 'delete']))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
  onBirth: a
    .subscription()
    .for(a.ref('Post').mutations(['create']))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
