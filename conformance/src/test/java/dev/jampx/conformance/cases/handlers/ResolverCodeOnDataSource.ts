// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  publish: a
    .mutation()
    .arguments({ channel: a.string() })
    .returns(a.string())
    .handler(a.handler.custom({ dataSource: 'EventBus', entry: './echo.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
