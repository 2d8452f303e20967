// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Settings: a.model({ x: a.string() }),
    Users: a.model({ x: a.string() }),
    People: a.model({ x: a.string() }),
    Data: a.model({ x: a.string() }),
    Children: a.model({ x: a.string() }),
    Addresses: a.model({ x: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
