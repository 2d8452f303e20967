// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Todo: a
    .model({
      text: a.string(),
      owner: a.string().authorization((allow) => [allow.owner().to(['read', 'delete']), allow.group('Admins')]),
    })
    .authorization((allow) => [allow.owner(), allow.group('Admins')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
