// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Measurement: a
      .model({ device: a.id().required(), createdAt: a.datetime().required(), value: a.float() })
      .identifier(['device', 'createdAt']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
