// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Post: a.model({ text: a.string(), likes: a.integer() }).authorization((allow) => [allow.authenticated()]),
  like: a
    .mutation()
    .arguments({ postId: a.id().required() })
    .returns(a.ref('Post'))
    .handler(a.handler.custom({ dataSource: a.ref('Post'), entry: './echo.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
