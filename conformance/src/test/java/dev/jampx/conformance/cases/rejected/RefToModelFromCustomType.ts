// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Door: a.model({ label: a.string() }),
    Wall: a.customType({ door: a.ref('Door') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
