// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a
  .schema({
    Post: a.model({ text: a.string() }),
    publish: a
      .mutation()
      .returns(a.string())
      .handler(a.handler.function(echo)),
    onPublish: a
      .subscription()
      .for(a.ref('publish'))
      .handler(a.handler.custom({ entry: './receive.handler.js' })),
    onPost: a
      .subscription()
      .for(a.ref('Post').mutations(['update', 'delete']))
      .handler(a.handler.custom({ entry: './receive.handler.js' })),
  })
  .authorization((allow) => [allow.publicApiKey(), allow.authenticated()]);

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
