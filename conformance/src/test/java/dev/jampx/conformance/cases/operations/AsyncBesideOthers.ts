// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Place: a.customType({ name: a.string() }),
  later: a
    .mutation()
    .arguments({ place: a.ref('Place') })
    .handler(a.handler.function(echo).async())
    .authorization((allow) => [allow.guest(), allow.group('Admins')]),
  now: a
    .mutation()
    .returns(a.ref('Place'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.publicApiKey()]),
  Post: a.model({ place: a.ref('Place') }).authorization((allow) => [allow.owner()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
