// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Entry: a
    .model({ list: a.id().required(), owner: a.string().required() })
    .identifier(['list', 'owner'])
    .authorization((allow) => [allow.owner()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
