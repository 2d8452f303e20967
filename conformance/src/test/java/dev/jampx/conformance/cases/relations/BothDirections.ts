// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Club: a.model({
      members: a.hasMany('Member', 'clubId'),
      presidentId: a.id(),
      president: a.belongsTo('Member', 'presidentId'),
    }),
    Member: a.model({ clubId: a.id(), club: a.belongsTo('Club', 'clubId'), presides: a.hasOne('Club', 'presidentId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
