// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Box: a.model({ filter: a.enum(['A']), condition: a.enum(['B']), text: a.string() }),
    crate: a.model({ filter: a.enum(['A']), creator: a.string() }),
  })
  .authorization((allow) => [allow.ownerDefinedIn('creator'), allow.owner()]);

export const data = defineData({ schema });
