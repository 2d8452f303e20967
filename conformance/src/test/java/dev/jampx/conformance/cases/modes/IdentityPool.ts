// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Todo: a.model({ text: a.string() }).authorization((allow) => [allow.guest()]),
  Note: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.owner(), allow.authenticated('identityPool').to(['read'])]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'identityPool' } });
