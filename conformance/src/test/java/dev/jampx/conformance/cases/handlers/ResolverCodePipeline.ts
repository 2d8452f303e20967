// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Post: a.model({ text: a.string(), likes: a.integer() }).authorization((allow) => [allow.authenticated()]),
  Count: a.customType({ posts: a.integer() }),
  count: a
    .query()
    .returns(a.ref('Count'))
    .handler([
      a.handler.custom({ entry: './echo.handler.js' }),
      a.handler.custom({ dataSource: a.ref('Post'), entry: './echo.handler.js' }),
      a.handler.custom({ dataSource: 'Counters', entry: './count.handler.js' }),
    ])
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
