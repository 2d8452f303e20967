// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    author: a.model({ books: a.hasMany('book', 'author_id'), desk: a.hasOne('desk', 'author_id') }),
    book: a.model({ author_id: a.id(), author: a.belongsTo('author', 'author_id') }),
    desk: a.model({ author_id: a.id().required(), author: a.belongsTo('author', 'author_id') }),
    book_club: a
      .model({
        group: a.id().required(),
        number: a.integer().required(),
        meetings: a.hasMany('clubMeeting', ['club_group', 'club_number']),
      })
      .identifier(['group', 'number']),
    clubMeeting: a.model({
      club_group: a.id(),
      club_number: a.integer(),
      club: a.belongsTo('book_club', ['club_group', 'club_number']),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
