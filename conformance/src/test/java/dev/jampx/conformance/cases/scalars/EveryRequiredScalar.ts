// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Reading: a.model({
      id: a.id().required(),
      text: a.string().required(),
      count: a.integer().required(),
      ratio: a.float().required(),
      done: a.boolean().required(),
      day: a.date().required(),
      at: a.time().required(),
      moment: a.datetime().required(),
      seconds: a.timestamp().required(),
      mail: a.email().required(),
      document: a.json().required(),
      number: a.phone().required(),
      link: a.url().required(),
      address: a.ipAddress().required(),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
