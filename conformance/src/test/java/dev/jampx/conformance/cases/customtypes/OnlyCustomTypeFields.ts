// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Config: a.model({ display: a.customType({ theme: a.string() }), editor: a.customType({ tabs: a.integer() }) }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
