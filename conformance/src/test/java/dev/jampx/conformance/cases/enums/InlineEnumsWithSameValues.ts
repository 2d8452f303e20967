// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Lamp: a.model({ state: a.enum(['ON', 'OFF']), spare: a.enum(['ON', 'OFF']) }),
    Fan: a.model({ state: a.enum(['ON', 'OFF']) }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
