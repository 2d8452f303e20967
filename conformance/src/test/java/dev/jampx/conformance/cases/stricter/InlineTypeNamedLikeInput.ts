// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Todo: a.model({ price: a.customType({ input: a.customType({ text: a.string() }) }) }),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema });
