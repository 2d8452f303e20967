// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Reading: a
      .model({
        kind: a.string(),
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
        index('kind').sortKeys(['ident']),
        index('kind').sortKeys(['text']),
        index('kind').sortKeys(['count']),
        index('kind').sortKeys(['ratio']),
        index('kind').sortKeys(['day']),
        index('kind').sortKeys(['at']),
        index('kind').sortKeys(['moment']),
        index('kind').sortKeys(['seconds']),
        index('kind').sortKeys(['mail']),
        index('kind').sortKeys(['number']),
        index('kind').sortKeys(['link']),
        index('kind').sortKeys(['address']),
      ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
