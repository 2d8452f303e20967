// without auth
import { a, defineData } from '@aws-amplify/backend';

const shop = a
  .schema({ Author: a.model({ books: a.hasMany('Book', 'authorId') }) })
  .authorization((allow) => [allow.publicApiKey()]);
const blog = a
  .schema({ Book: a.model({ authorId: a.id(), author: a.belongsTo('Author', 'authorId') }) })
  .authorization((allow) => [allow.publicApiKey()]);
const schema = a.combine([shop, blog]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
