// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  book: a
    .mutation()
    .arguments({
      trip: a.customType({
        from: a.string(),
        meal: a.enum(['VEGAN', 'FISH']),
        seat: a.customType({
          row: a.integer().required(),
          side: a.enum(['LEFT', 'RIGHT']),
          extras: a.customType({ legs: a.boolean() }),
        }),
      }),
    })
    .returns(a.id())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
