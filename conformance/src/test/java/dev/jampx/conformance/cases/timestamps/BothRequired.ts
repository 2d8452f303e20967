// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Note: a.model({ createdAt: a.datetime().required(), updatedAt: a.datetime().required(), text: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
