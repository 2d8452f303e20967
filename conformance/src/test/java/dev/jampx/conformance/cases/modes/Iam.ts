// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Todo: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated(), allow.guest().to(['read'])]),
  Note: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated('identityPool')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'iam' } });
