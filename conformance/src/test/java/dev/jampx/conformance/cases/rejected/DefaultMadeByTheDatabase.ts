// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Ticket: a.model({ number: a.integer().default() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
