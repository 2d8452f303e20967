// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Author: a.model({ books: a.hasMany('Book', ['authorId', 'authorName']) }),
    Book: a.model({
      authorId: a.id(),
      authorName: a.string(),
      author: a.belongsTo('Author', ['authorId', 'authorName']),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
