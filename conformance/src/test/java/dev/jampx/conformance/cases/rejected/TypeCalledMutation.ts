// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Mutation: a.customType({ text: a.string() }),
    Note: a.model({ change: a.ref('Mutation') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
