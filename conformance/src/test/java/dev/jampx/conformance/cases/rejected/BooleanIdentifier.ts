// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Switch: a.model({ on: a.boolean().required() }).identifier(['on']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
