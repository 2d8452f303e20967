// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  report: a
    .query()
    .returns(
      a.customType({
        title: a.string(),
        state: a.enum(['DRAFT', 'FINAL']),
        author: a.customType({
          name: a.string().required(),
          role: a.enum(['BOSS', 'CLERK']),
          address: a.customType({ street: a.string() }),
        }),
      }),
    )
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.publicApiKey()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
