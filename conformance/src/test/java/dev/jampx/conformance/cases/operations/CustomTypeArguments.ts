// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Kind: a.enum(['HOME', 'WORK']),
  Country: a.customType({ code: a.string().required(), name: a.string() }),
  Address: a.customType({
    street: a.string().required(),
    kind: a.ref('Kind'),
    country: a.ref('Country').required(),
    formerly: a.ref('Country').array(),
  }),
  move: a
    .mutation()
    .arguments({ to: a.ref('Address').required(), via: a.ref('Address').array() })
    .returns(a.boolean())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
