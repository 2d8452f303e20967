// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Person: a.customType({ name: a.string() }),
  Todo: a.model({ writer: a.ref('Person') }).authorization((allow) => [allow.ownerDefinedIn('writer')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
