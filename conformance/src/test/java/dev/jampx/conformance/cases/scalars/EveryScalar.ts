// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Reading: a.model({
      id: a.id(),
      text: a.string(),
      count: a.integer(),
      ratio: a.float(),
      done: a.boolean(),
      day: a.date(),
      at: a.time(),
      moment: a.datetime(),
      seconds: a.timestamp(),
      mail: a.email(),
      document: a.json(),
      number: a.phone(),
      link: a.url(),
      address: a.ipAddress(),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
