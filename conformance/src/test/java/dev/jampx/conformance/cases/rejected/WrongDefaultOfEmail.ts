// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Person: a.model({ mail: a.email().default('nobody') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
