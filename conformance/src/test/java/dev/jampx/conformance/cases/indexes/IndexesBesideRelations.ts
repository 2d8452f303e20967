// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Author: a
      .model({ name: a.string(), books: a.hasMany('Book', 'authorId') })
      .secondaryIndexes((index) => [index('name').queryField('authors')]),
    Book: a
      .model({ authorId: a.id(), isbn: a.string(), year: a.integer(), author: a.belongsTo('Author', 'authorId') })
      .secondaryIndexes((index) => [
        index('authorId'),
        index('isbn').queryField('bookByIsbn'),
        index('authorId')
          .sortKeys(['year', 'isbn'])
          .projection('KEYS_ONLY'),
      ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
