// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Door: a.model({ state: a.enum(['OPEN', 'CLOSED', 'LOCKED']), label: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
