// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Flight: a
      .model({
        airline: a.string().required(),
        number: a.integer().required(),
        day: a.date().required(),
        seats: a.integer(),
      })
      .identifier(['airline', 'number', 'day']),
    Rank: a
      .model({ board: a.id().required(), score: a.float().required(), at: a.timestamp().required() })
      .identifier(['board', 'score', 'at']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
