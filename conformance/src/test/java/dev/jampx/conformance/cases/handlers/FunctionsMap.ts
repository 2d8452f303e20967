// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const first = defineFunction({ name: 'first' });
export const second = defineFunction({ name: 'second' });

const schema = a.schema({
  one: a
    .query()
    .returns(a.string())
    .handler(a.handler.function('one'))
    .authorization((allow) => [allow.authenticated()]),
  two: a
    .query()
    .returns(a.string())
    .handler(a.handler.function('two'))
    .authorization((allow) => [allow.authenticated()]),
  both: a
    .mutation()
    .returns(a.string())
    .handler([a.handler.function('one'), a.handler.function('two')])
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool' },
  functions: { one: first, two: second },
});
