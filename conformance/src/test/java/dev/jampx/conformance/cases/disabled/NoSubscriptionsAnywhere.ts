// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    First: a.model({ x: a.string() }).disableOperations(['subscriptions']),
    Second: a.model({ x: a.string() }).disableOperations(['subscriptions']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
