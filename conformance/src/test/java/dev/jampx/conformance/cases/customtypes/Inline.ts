// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Shop: a.model({
      name: a.string(),
      location: a.customType({ lat: a.float().required(), long: a.float().required() }),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
