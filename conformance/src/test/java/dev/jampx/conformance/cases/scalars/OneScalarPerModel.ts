// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Text: a.model({ value: a.string() }),
    Whole: a.model({ value: a.integer() }),
    Decimal: a.model({ value: a.float() }),
    Answer: a.model({ value: a.boolean() }),
    Stamp: a.model({ value: a.timestamp() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
