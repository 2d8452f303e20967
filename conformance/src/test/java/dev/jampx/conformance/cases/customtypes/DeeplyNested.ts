// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Universe: a.model({
      galaxy: a.customType({
        system: a.customType({
          planet: a.customType({
            continent: a.customType({ country: a.customType({ city: a.string(), kind: a.enum(['town', 'village']) }) }),
          }),
        }),
      }),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
