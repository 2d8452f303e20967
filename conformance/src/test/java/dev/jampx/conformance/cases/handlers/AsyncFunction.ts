// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const mailer = defineFunction({ name: 'mailer' });

const schema = a.schema({
  send: a
    .mutation()
    .arguments({ to: a.email().required() })
    .handler(a.handler.function(mailer).async())
    .authorization((allow) => [allow.authenticated()]),
  remind: a
    .query()
    .handler(a.handler.function(mailer).async())
    .authorization((allow) => [allow.publicApiKey()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
