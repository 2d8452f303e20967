// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Todo: a.model({ writer: a.string().array() }).authorization((allow) => [allow.ownerDefinedIn('writer')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
