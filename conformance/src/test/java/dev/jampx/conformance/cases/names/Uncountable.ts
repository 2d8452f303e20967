// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Fish: a.model({ x: a.string() }),
    Deer: a.model({ x: a.string() }),
    Equipment: a.model({ x: a.string() }),
    Software: a.model({ x: a.string() }),
    Series: a.model({ x: a.string() }),
    Feedback: a.model({ x: a.string() }),
    Police: a.model({ x: a.string() }),
    Chassis: a.model({ x: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
