// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Todo: a.model({ title: a.string() }).secondaryIndexes((index) => [index('code')]),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema });
