// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    geo_point: a.customType({ lat: a.float(), lng: a.float() }),
    address: a.customType({
      where: a.ref('geo_point'),
      kind: a.enum(['home', 'work']),
      extra: a.customType({ note: a.string() }),
    }),
    person: a.model({ address: a.ref('address'), workPlace: a.customType({ desk_number: a.integer() }) }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
