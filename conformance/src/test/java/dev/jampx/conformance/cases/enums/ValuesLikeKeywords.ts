// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Word: a.enum(['type', 'input', 'query', 'on', 'enum', 'ID']),
    Token: a.model({ word: a.ref('Word') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
