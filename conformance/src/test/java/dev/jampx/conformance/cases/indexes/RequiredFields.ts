// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Seat: a
      .model({
        hall: a.string().required(),
        row: a.integer().required(),
        number: a.integer().required(),
        price: a.float(),
      })
      .secondaryIndexes((index) => [index('hall').sortKeys(['row', 'number']), index('row')]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
