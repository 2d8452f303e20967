// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Document: a.model({ code: a.string().required(), body: a.json().required() }).identifier(['code', 'body']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
