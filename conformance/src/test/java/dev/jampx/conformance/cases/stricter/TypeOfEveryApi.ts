// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    String: a.enum(['A']),
    Todo: a.model({ title: a.string() }),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema });
