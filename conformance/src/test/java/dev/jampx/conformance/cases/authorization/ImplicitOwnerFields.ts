// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Essay: a.model({ text: a.string() }).authorization((allow) => [allow.ownerDefinedIn('author')]),
  Chapter: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.ownerDefinedIn('author'), allow.ownerDefinedIn('editor').to(['read', 'update'])]),
  Book: a
    .model({ title: a.string() })
    .authorization((allow) => [allow.owner(), allow.ownerDefinedIn('reader').to(['read'])]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
