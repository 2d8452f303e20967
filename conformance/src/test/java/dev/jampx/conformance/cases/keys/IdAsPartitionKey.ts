// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Version: a
      .model({ id: a.id().required(), number: a.integer().required(), text: a.string() })
      .identifier(['id', 'number']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
