// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    City: a.customType({ name: a.string().required(), mayor: a.ref('Official') }),
    Official: a.customType({ name: a.string(), office: a.ref('Building').array() }),
    Building: a.customType({ floors: a.integer() }),
    State: a.model({ capital: a.ref('City').required(), cities: a.ref('City').array() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
