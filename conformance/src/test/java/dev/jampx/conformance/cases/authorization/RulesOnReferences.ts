// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Mood: a.enum(['GOOD']),
  Place: a.customType({ town: a.string() }),
  Visit: a
    .model({
      mood: a.ref('Mood').authorization((allow) => [allow.publicApiKey()]),
      places: a.ref('Place').array().authorization((allow) => [allow.publicApiKey(), allow.owner()]),
    })
    .authorization((allow) => [allow.owner()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
