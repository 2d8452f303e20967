// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Ticket: a
      .model({
        queue: a
          .string()
          .required()
          .default('inbox'),
        number: a.integer().required(),
        status: a.string().default('open'),
        due: a.date().default('2030-01-01'),
      })
      .identifier(['queue', 'number'])
      .secondaryIndexes((index) => [index('status').sortKeys(['due'])]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
