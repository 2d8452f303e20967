// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  receive: a
    .subscription()
    .for(a.ref('publish'))
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
