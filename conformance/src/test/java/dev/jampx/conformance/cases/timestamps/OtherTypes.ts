// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Note: a.model({ text: a.string(), createdAt: a.string(), updatedAt: a.string().required() }),
    Memo: a.model({ text: a.string(), createdAt: a.timestamp(), updatedAt: a.timestamp() }),
    Line: a.model({ text: a.string(), createdAt: a.integer() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
