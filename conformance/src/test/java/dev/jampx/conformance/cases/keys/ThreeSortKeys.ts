// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Place: a
      .model({
        country: a.string().required(),
        state: a.string().required(),
        city: a.string().required(),
        street: a.string().required(),
        people: a.integer(),
      })
      .identifier(['country', 'state', 'city', 'street']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
