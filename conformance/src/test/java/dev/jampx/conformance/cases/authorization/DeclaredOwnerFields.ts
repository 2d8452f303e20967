// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Text: a.model({ owner: a.string(), body: a.string() }).authorization((allow) => [allow.owner()]),
  Required: a.model({ owner: a.string().required(), body: a.string() }).authorization((allow) => [allow.owner()]),
  Identifier: a.model({ author: a.id(), body: a.string() }).authorization((allow) => [allow.ownerDefinedIn('author')]),
  Mail: a
    .model({ author: a.email(), body: a.string() })
    .authorization((allow) => [allow.ownerDefinedIn('author').identityClaim('email')]),
  Late: a
    .model({ body: a.string(), author: a.string() })
    .authorization((allow) => [allow.ownerDefinedIn('author').to(['create', 'read'])]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
