// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Meter: a.model({
      zero: a.integer().default(0),
      below: a.integer().default(-12),
      most: a.integer().default(2147483647),
      none: a.float().default(0),
      half: a.float().default(-0.5),
      small: a.float().default(0.001),
      whole: a.float().default(3),
      off: a.boolean().default(false),
      since: a.timestamp().default(0),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
