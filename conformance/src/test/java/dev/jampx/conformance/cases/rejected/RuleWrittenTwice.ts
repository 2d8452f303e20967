// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Todo: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.authenticated().to(['create']), allow.authenticated().to(['read'])]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
