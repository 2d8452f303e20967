// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Page: a.model({ text: a.string() }).authorization((allow) => [allow.guest()]),
  Vote: a.model({ stars: a.integer() }).authorization((allow) => [allow.guest().to(['create', 'get'])]),
  Menu: a
    .model({ dish: a.string() })
    .authorization((allow) => [allow.guest().to(['read']), allow.authenticated('identityPool')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
