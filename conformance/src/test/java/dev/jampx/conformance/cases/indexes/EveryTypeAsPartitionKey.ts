// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Reading: a
      .model({
        ident: a.id(),
        text: a.string(),
        count: a.integer(),
        ratio: a.float(),
        day: a.date(),
        at: a.time(),
        moment: a.datetime(),
        seconds: a.timestamp(),
        mail: a.email(),
        number: a.phone(),
        link: a.url(),
        address: a.ipAddress(),
      })
      .secondaryIndexes((index) => [
        index('ident'),
        index('text'),
        index('count'),
        index('ratio'),
        index('day'),
        index('at'),
        index('moment'),
        index('seconds'),
        index('mail'),
        index('number'),
        index('link'),
        index('address'),
      ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
