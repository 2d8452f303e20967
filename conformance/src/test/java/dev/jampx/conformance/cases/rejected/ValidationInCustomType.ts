// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Place: a.customType({ city: a.string().validate((v) => v.minLength(1)) }),
    Shop: a.model({ place: a.ref('Place') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
