// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Region: a.enum(['EU', 'US']),
    Warehouse: a
      .model({ region: a.ref('Region').required(), name: a.string().required() })
      .identifier(['region', 'name']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
