// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const people = a
  .schema({
    Person: a.model({ name: a.string(), mood: a.ref('Mood') }),
    Mood: a.enum(['GOOD', 'BAD']),
    hire: a
      .mutation()
      .arguments({ name: a.string() })
      .returns(a.ref('Person'))
      .handler(a.handler.function(echo)),
  })
  .authorization((allow) => [allow.authenticated()]);

const weather = a
  .schema({
    Forecast: a.customType({ day: a.date(), degrees: a.float() }),
    forecast: a
      .query()
      .arguments({ mood: a.ref('Mood') })
      .returns(a.ref('Forecast').array())
      .handler(a.handler.custom({ entry: './echo.handler.js' })),
    person: a
      .query()
      .returns(a.ref('Person'))
      .handler(a.handler.function(echo)),
  })
  .authorization((allow) => [allow.publicApiKey()]);

const schema = a.combine([people, weather]);

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
