// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Door: a.model({ state: a.enum(['OPEN', 'HALF OPEN']) }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
