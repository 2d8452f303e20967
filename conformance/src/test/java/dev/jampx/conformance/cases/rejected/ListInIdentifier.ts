// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Badge: a
      .model({
        codes: a
          .string()
          .array()
          .required(),
      })
      .identifier(['codes']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
