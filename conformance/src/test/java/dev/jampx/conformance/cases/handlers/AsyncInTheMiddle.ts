// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const mailer = defineFunction({ name: 'mailer' });
export const archive = defineFunction({ name: 'archive' });

const schema = a.schema({
  send: a
    .mutation()
    .returns(a.string())
    .handler([a.handler.function(mailer).async(), a.handler.function(archive)])
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
