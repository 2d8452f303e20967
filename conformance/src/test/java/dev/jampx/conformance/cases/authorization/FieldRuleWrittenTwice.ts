// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Note: a
    .model({ text: a.string().authorization((allow) => [allow.owner().to(['read']), allow.owner().to(['create'])]) })
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
