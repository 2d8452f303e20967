// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const mailer = defineFunction({ name: 'mailer' });

const schema = a.schema({
  send: a
    .mutation()
    .handler(a.handler.function('mailer').async())
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool' },
  functions: { mailer },
});
