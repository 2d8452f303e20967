// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Post: a
    .model({ name: a.string() })
    .disableOperations(['queries'])
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
