// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Period: a.customType({ from: a.date().required(), to: a.date() }),
    Contract: a.model({ period: a.ref('Period').required() }),
    Vacation: a.model({ period: a.ref('Period'), alternatives: a.ref('Period').array() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
