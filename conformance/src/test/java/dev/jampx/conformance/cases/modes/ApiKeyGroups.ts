// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Place: a.customType({ name: a.string() }),
  ask: a
    .query()
    .returns(a.ref('Place'))
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.group('Admins')]),
  tell: a
    .query()
    .returns(a.ref('Place'))
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.publicApiKey()]),
  whisper: a
    .query()
    .returns(a.string())
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'apiKey', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
