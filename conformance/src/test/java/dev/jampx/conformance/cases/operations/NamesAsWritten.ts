// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a
  .schema({
    Loud: a
      .query()
      .arguments({ Tone: a.enum(['HIGH', 'LOW']), snake_case: a.customType({ x_y: a.enum(['A', 'B']) }) })
      .returns(a.customType({ Done: a.boolean() }))
      .handler(a.handler.function(echo)),
    snake_case: a
      .mutation()
      .arguments({ a_b: a.customType({ c: a.string() }) })
      .returns(a.customType({ d_e: a.enum(['A', 'B']) }))
      .handler(a.handler.function(echo)),
    x: a
      .query()
      .returns(a.string())
      .handler(a.handler.function(echo)),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
