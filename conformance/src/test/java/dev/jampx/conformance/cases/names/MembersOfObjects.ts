// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Odd: a.model({
      to_string: a.string(),
      value_of: a.integer().required(),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
