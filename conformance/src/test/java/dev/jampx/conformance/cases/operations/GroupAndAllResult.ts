// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Statistic: a.customType({ name: a.string() }),
  statistics: a
    .query()
    .returns(a.ref('Statistic').array())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.group('Admins')]),
  overview: a
    .query()
    .returns(a.ref('Statistic'))
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
