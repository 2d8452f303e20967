// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Letter: a
    .model({ subject: a.string(), body: a.string().authorization((allow) => [allow.owner()]) })
    .authorization((allow) => [allow.group('Admins')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
