// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Money: a.customType({ amount: a.float().required(), currency: a.string().required() }),
    Invoice: a.model({
      total: a.customType({
        net: a.ref('Money').required(),
        tax: a.ref('Money'),
        parts: a
          .ref('Money')
          .required()
          .array(),
      }),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
