// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({ Todo: a.model({ text: a.string() }) })
  .authorization((allow) => [allow.authenticated(), allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
