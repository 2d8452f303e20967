// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Contract: a
    .model({ text: a.string(), seller: a.string(), buyer: a.string().required(), witnesses: a.string().array() })
    .authorization((allow) => [
      allow.ownerDefinedIn('seller'),
      allow.ownerDefinedIn('buyer').to(['read', 'update']),
      allow.ownerDefinedIn('notary').to(['read']),
      allow.ownersDefinedIn('witnesses').to(['get', 'listen']),
    ]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
