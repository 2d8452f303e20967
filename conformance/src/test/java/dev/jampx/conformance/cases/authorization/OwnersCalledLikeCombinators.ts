// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Note: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.ownerDefinedIn('and'), allow.ownerDefinedIn('not'), allow.groupDefinedIn('or')]),
  Draft: a
    .model({ text: a.string().authorization((allow) => [allow.ownersDefinedIn('or')]), title: a.string() })
    .authorization((allow) => [allow.groupDefinedIn('and'), allow.owner()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
