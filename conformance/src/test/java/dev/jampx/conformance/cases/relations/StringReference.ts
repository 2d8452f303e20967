// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Author: a.model({ books: a.hasMany('Book', 'writer') }),
    Book: a.model({ writer: a.string(), author: a.belongsTo('Author', 'writer') }),
    Publisher: a
      .model({ house: a.string().required(), journals: a.hasMany('Journal', 'houseId') })
      .identifier(['house']),
    Journal: a.model({ houseId: a.id(), publisher: a.belongsTo('Publisher', 'houseId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
