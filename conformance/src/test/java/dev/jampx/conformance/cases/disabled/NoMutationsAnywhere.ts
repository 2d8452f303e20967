// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    First: a.model({ x: a.string() }).disableOperations(['mutations']),
    Second: a.model({ x: a.string() }).disableOperations(['mutations']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
