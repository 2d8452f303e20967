// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Author: a.model({ books: a.hasMany('Book', 'authorNumber') }),
    Book: a.model({ authorNumber: a.integer(), author: a.belongsTo('Author', 'authorNumber') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
