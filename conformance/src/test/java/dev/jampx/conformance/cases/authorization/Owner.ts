// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Todo: a.model({ text: a.string().required() }).authorization((allow) => [allow.owner()]),
  Diary: a
    .model({ day: a.date().required(), text: a.string() })
    .identifier(['day'])
    .authorization((allow) => allow.owner()),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
