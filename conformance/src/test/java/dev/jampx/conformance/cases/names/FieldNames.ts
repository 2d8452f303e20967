// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Odd: a.model({
      A: a.string(),
      b: a.string(),
      _leading: a.string(),
      trailing_: a.string(),
      snake_case: a.string(),
      UPPER_CASE: a.string(),
      digit1: a.string(),
      x2y: a.integer(),
      type: a.string(),
      input: a.string(),
      filter: a.string(),
      limit: a.integer(),
      nextToken: a.string(),
      query: a.string(),
      on: a.boolean(),
      condition: a.string(),
      items: a.string().array(),
      owner: a.string(),
      version: a.integer(),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
