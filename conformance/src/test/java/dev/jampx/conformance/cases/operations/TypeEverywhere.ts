// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a
  .schema({
    place: a.customType({
      kind: a.enum(['SHOP', 'HOME']),
      inner: a.customType({ mark: a.enum(['DOOR']) }),
      at: a.ref('Level').array(),
    }),
    Level: a.enum(['LOW', 'HIGH']),
    find: a
      .query()
      .arguments({
        at: a.ref('place'),
        others: a
          .ref('place')
          .required()
          .array(),
      })
      .returns(
        a
          .ref('place')
          .required()
          .array()
          .required(),
      )
      .handler(a.handler.function(echo)),
    move: a
      .mutation()
      .arguments({ at: a.ref('place').required() })
      .returns(
        a
          .ref('Level')
          .required()
          .array(),
      )
      .handler(a.handler.function(echo)),
    Post: a.model({ at: a.ref('place'), kind: a.ref('Level') }),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
