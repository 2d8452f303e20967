// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Bus: a.model({
      phone: a.customType({ input: a.enum(['TONE', 'PULSE']), note: a.customType({ text: a.string() }) }),
    }),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema });
