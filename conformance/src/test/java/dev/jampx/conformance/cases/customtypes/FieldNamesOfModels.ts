// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Audit: a.customType({ id: a.id().required(), createdAt: a.datetime(), updatedAt: a.datetime(), owner: a.string() }),
    Document: a.model({ audit: a.ref('Audit') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
