// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Badge: a.model({ id: a.id(), code: a.string().required() }).identifier(['code']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
