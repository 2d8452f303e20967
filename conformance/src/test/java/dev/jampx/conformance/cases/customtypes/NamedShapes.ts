// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Point: a.customType({ x: a.float(), y: a.float() }),
    Drawing: a.model({
      origin: a.ref('Point'),
      corner: a.ref('Point').required(),
      line: a.ref('Point').array(),
      path: a
        .ref('Point')
        .required()
        .array(),
      outline: a
        .ref('Point')
        .array()
        .required(),
      shape: a
        .ref('Point')
        .required()
        .array()
        .required(),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
