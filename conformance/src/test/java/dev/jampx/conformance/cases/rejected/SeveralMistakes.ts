// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Todo: a.model({ owner: a.integer() }).authorization((allow) => [allow.owner(), allow.publicApiKey()]),
  ping: a
    .query()
    .returns(a.string())
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
