// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Page: a
      .model({ book: a.id().required(), number: a.integer().required(), cover: a.hasOne('Cover', ['book', 'number']) })
      .identifier(['book', 'number']),
    Cover: a
      .model({
        book: a.id().required(),
        number: a.integer().required(),
        image: a.url(),
        page: a.belongsTo('Page', ['book', 'number']),
      })
      .identifier(['book', 'number']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
