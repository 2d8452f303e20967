// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Todo: a.model({ text: a.string(), constructor: a.string() }),
    Place: a.customType({ toString: a.string() }),
    Note: a.model({ place: a.ref('Place') }).authorization((allow) => [allow.ownerDefinedIn('valueOf')]),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema });
