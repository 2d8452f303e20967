// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Author: a.model({ books: a.hasMany('Book', 'authorId') }),
    Book: a.model({ authorId: a.id() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
