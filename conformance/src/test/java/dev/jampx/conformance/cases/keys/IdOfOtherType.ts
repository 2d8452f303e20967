// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Text: a.model({ id: a.string().required() }),
    Whole: a.model({ id: a.integer().required() }),
    Mail: a.model({ id: a.email().required() }).identifier(['id']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
