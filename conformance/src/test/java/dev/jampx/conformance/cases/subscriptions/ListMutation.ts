// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Message: a.customType({ text: a.string() }),
  Post: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated()]),
  publishAll: a
    .mutation()
    .returns(a.ref('Message').array())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  onAll: a
    .subscription()
    .for(a.ref('publishAll'))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
  importPosts: a
    .mutation()
    .returns(
      a
        .ref('Post')
        .required()
        .array()
        .required(),
    )
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  onPosts: a
    .subscription()
    .for(a.ref('importPosts'))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
