// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    State: a.enum(['OPEN', 'CLOSED', 'OPEN']),
    Door: a.model({ state: a.ref('State') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
