// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Reading: a.model({
      ids: a.id().array(),
      texts: a.string().array(),
      counts: a.integer().array(),
      ratios: a.float().array(),
      answers: a.boolean().array(),
      days: a.date().array(),
      times: a.time().array(),
      moments: a.datetime().array(),
      seconds: a.timestamp().array(),
      mails: a.email().array(),
      documents: a.json().array(),
      numbers: a.phone().array(),
      links: a.url().array(),
      addresses: a.ipAddress().array(),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
