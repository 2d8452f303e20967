// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Post: a
    .model({ name: a.string() })
    .disableOperations(['subscriptions'])
    .authorization((allow) => [allow.authenticated()]),
  onPost: a
    .subscription()
    .for(a.ref('Post').mutations(['create', 'update']))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
