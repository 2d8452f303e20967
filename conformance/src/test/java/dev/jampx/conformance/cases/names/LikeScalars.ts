// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Integer: a.model({ x: a.string() }),
    Date: a.model({ x: a.string() }),
    Json: a.model({ x: a.string() }),
    Model: a.model({ x: a.string() }),
    Input: a.model({ x: a.string() }),
    Type: a.model({ x: a.string() }),
    Filter: a.model({ x: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
