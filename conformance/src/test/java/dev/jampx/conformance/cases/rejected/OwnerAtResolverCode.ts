// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    ping: a
      .query()
      .returns(a.string())
      .handler(a.handler.custom({ entry: './echo.handler.js' })),
  })
  .authorization((allow) => [allow.owner()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
