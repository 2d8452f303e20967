// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Post: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated()]),
  importPost: a
    .mutation()
    .returns(a.ref('Post'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  onNew: a
    .subscription()
    .for([a.ref('Post').mutations(['create']), a.ref('importPost')])
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
