// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Note: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.ownerDefinedIn('author'), allow.ownerDefinedIn('Author')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
