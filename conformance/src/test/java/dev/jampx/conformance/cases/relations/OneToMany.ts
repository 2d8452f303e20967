// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Author: a.model({ name: a.string(), books: a.hasMany('Book', 'authorId') }),
    Book: a.model({ title: a.string(), authorId: a.id(), author: a.belongsTo('Author', 'authorId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
