// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Todo: a.model({ __title: a.string() }),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema });
