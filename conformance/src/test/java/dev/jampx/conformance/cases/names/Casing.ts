// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    camelCase: a.model({ x: a.string() }),
    lower: a.model({ x: a.string() }),
    UPPER: a.model({ x: a.string() }),
    HTMLPage: a.model({ x: a.string() }),
    MyHTML: a.model({ x: a.string() }),
    userID: a.model({ x: a.string() }),
    eBook: a.model({ x: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
