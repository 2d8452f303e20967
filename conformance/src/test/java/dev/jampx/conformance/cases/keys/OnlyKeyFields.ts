// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Follow: a.model({ follower: a.id().required(), followed: a.id().required() }).identifier(['follower', 'followed']),
    Tag: a.model({ name: a.string().required() }).identifier(['name']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
