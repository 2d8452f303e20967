// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Comment: a.customType({ text: a.string(), replies: a.ref('Comment').array() }),
    Article: a.model({ comments: a.ref('Comment').array() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
