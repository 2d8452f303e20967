// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Author: a.model({ books: a.hasMany('Book', 'authorId'), portrait: a.hasOne('Portrait', 'authorId') }),
    Book: a.model({ authorId: a.id().required(), author: a.belongsTo('Author', 'authorId') }),
    Portrait: a.model({ authorId: a.id().required(), author: a.belongsTo('Author', 'authorId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
