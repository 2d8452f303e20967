// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Alarm: a.model({ at: a.time().default('9:30') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
