// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Album: a.model({ title: a.string() }).authorization((allow) => [allow.ownersDefinedIn('editors')]),
  Photo: a
    .model({ title: a.string() })
    .authorization((allow) => [allow.owner(), allow.ownersDefinedIn('viewers').to(['read'])]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
