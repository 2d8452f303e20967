// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Message: a.customType({ text: a.string() }),
  publish: a
    .mutation()
    .returns(a.ref('Message'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  receive: a
    .subscription()
    .for(a.ref('publish'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated(), allow.publicApiKey()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
