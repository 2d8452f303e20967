// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Badge: a
    .model({
      code: a
        .string()
        .required()
        .authorization((allow) => [allow.authenticated(), allow.group('Admins')]),
      holder: a.string(),
    })
    .identifier(['code'])
    .authorization((allow) => [allow.authenticated(), allow.group('Admins')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
