// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Warehouse: a.model({ region: a.enum(['EU', 'US']), name: a.string().required() }).identifier(['name', 'region']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
