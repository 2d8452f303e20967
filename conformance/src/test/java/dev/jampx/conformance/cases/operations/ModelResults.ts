// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Post: a.model({ text: a.string(), likes: a.integer() }).authorization((allow) => [allow.authenticated()]),
  like: a
    .mutation()
    .arguments({ postId: a.id().required() })
    .returns(a.ref('Post'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  best: a
    .query()
    .returns(a.ref('Post').required())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  trending: a
    .query()
    .returns(a.ref('Post').array())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  newest: a
    .query()
    .returns(
      a
        .ref('Post')
        .required()
        .array()
        .required(),
    )
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
