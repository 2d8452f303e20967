// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Color: a.enum(['red', 'green', 'blue']),
    Shirt: a.model({
      color: a.ref('Color'),
      outside: a.ref('Color').required(),
      stripes: a.ref('Color').array(),
      buttons: a
        .ref('Color')
        .required()
        .array(),
      seams: a
        .ref('Color')
        .array()
        .required(),
      threads: a
        .ref('Color')
        .required()
        .array()
        .required(),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
