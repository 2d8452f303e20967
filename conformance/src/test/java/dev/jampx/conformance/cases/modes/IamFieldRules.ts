// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Note: a
    .model({
      text: a.string(),
      secret: a.string().authorization((allow) => [allow.guest(), allow.owner()]),
      mark: a.string(),
    })
    .authorization((allow) => [allow.guest(), allow.authenticated().to(['get'])]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'iam' } });
