// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Todo: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.ownerDefinedIn('editor'), allow.ownersDefinedIn('editor')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
