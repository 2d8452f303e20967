// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Event: a
      .model({ title: a.string(), at: a.datetime().required(), room: a.string(), building: a.string().required() })
      .identifier(['building', 'at']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
