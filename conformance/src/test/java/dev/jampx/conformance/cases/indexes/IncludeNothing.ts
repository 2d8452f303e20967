// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Note: a
      .model({ text: a.string(), day: a.date() })
      .secondaryIndexes((index) => [index('text').projection('INCLUDE', [])]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
