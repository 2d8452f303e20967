// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Host: a.model({ address: a.ipAddress().default('300.1.1.1') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
