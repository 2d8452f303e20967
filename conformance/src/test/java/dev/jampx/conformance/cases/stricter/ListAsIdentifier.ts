// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Todo: a.model({ codes: a.string().required().array().required() }).identifier(['codes']),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema });
