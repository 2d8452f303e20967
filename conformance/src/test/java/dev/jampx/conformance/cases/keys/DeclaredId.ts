// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Optional: a.model({ id: a.id(), text: a.string() }),
    Required: a.model({ id: a.id().required(), text: a.string() }),
    Named: a.model({ text: a.string(), id: a.id().required() }).identifier(['id']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
