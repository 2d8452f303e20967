// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Parcel: a.model({
      sender: a.customType({ name: a.string(), street: a.string() }),
      receiver: a.customType({ name: a.string(), street: a.string() }),
      size: a.customType({ width: a.integer().required(), height: a.integer().required(), unit: a.enum(['mm', 'cm']) }),
      weight: a.float(),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
