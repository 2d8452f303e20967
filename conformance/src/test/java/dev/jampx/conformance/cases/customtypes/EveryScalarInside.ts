// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Everything: a.customType({
      id: a.id(),
      text: a.string().required(),
      count: a.integer(),
      ratio: a.float().array(),
      done: a
        .boolean()
        .required()
        .array(),
      day: a.date(),
      at: a
        .time()
        .array()
        .required(),
      moment: a.datetime(),
      seconds: a.timestamp(),
      mail: a
        .email()
        .required()
        .array()
        .required(),
      document: a.json(),
      number: a.phone(),
      link: a.url(),
      address: a.ipAddress(),
    }),
    Holder: a.model({ all: a.ref('Everything') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
