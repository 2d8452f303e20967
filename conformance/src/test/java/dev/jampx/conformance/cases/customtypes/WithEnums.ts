// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Level: a.enum(['one', 'two']),
    Badge: a.customType({
      level: a.ref('Level').required(),
      levels: a.ref('Level').array(),
      shape: a.enum(['round', 'square']),
    }),
    Player: a.model({
      badge: a.ref('Badge'),
      last: a.customType({ level: a.ref('Level'), mood: a.enum(['happy', 'sad']) }),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
