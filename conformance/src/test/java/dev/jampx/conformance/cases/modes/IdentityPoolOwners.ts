// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Note: a.model({ text: a.string() }).authorization((allow) => [allow.owner(), allow.guest().to(['read'])]),
  Letter: a
    .model({ text: a.string().authorization((allow) => [allow.guest()]), pages: a.integer() })
    .authorization((allow) => [allow.owner()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'identityPool' } });
