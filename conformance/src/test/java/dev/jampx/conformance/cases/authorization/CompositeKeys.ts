// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Seat: a
    .model({
      hall: a.string().required(),
      row: a.integer().required(),
      number: a.integer().required(),
      taken: a.boolean(),
    })
    .identifier(['hall', 'row', 'number'])
    .authorization((allow) => [allow.publicApiKey().to(['get', 'listen']), allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
