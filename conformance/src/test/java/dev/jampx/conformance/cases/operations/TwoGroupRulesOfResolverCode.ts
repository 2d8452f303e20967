// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  twoGroups: a
    .query()
    .returns(a.string())
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.group('Admins'), allow.group('Editors')]),
  groupOrAnybody: a
    .query()
    .returns(a.string())
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.group('Admins'), allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
