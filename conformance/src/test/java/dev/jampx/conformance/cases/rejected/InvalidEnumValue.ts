// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Door: a.model({ state: a.enum(['OPEN', 'half-open']) }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
