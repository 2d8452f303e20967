// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Task: a.model({ due: a.datetime().default('2024-01-01') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
