// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Size: a.enum(['SMALL', 'LARGE']),
  Point: a.customType({ x: a.float(), y: a.float() }),
  collect: a
    .query()
    .arguments({
      ids: a.id().array(),
      names: a
        .string()
        .required()
        .array(),
      counts: a
        .integer()
        .array()
        .required(),
      flags: a
        .boolean()
        .required()
        .array()
        .required(),
      sizes: a.ref('Size').array(),
      points: a
        .ref('Point')
        .required()
        .array()
        .required(),
      corners: a
        .ref('Point')
        .array()
        .required(),
    })
    .returns(a.integer())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
