// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Entry: a.model({ book: a.string().required(), id: a.id().required(), text: a.string() }).identifier(['book', 'id']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
