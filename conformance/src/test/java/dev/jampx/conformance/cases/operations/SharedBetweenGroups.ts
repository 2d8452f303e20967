// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Statistic: a.customType({ name: a.string(), value: a.float() }),
  statistics: a
    .query()
    .returns(a.ref('Statistic').array())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.group('Admins')]),
  publish: a
    .mutation()
    .returns(a.ref('Statistic'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.groups(['Admins', 'Editors'])]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
