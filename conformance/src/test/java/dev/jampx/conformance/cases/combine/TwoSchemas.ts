// with auth
import { a, defineData } from '@aws-amplify/backend';

const shop = a
  .schema({ Product: a.model({ name: a.string(), price: a.float() }) })
  .authorization((allow) => [allow.guest()]);
const blog = a.schema({ Post: a.model({ title: a.string() }) }).authorization((allow) => [allow.authenticated()]);
const schema = a.combine([shop, blog]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
