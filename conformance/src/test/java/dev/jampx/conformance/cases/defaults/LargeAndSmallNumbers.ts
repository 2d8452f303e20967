// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Meter: a.model({
      least: a.integer().default(-2147483648),
      tiny: a.float().default(0.000001),
      long: a.float().default(123456789.125),
      minute: a.timestamp().default(-60),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
