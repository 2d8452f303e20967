// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Section: a
      .model({
        book: a.id().required(),
        number: a.integer().required(),
        parentBook: a.id(),
        parentNumber: a.integer(),
        parent: a.belongsTo('Section', ['parentBook', 'parentNumber']),
        parts: a.hasMany('Section', ['parentBook', 'parentNumber']),
      })
      .identifier(['book', 'number']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
