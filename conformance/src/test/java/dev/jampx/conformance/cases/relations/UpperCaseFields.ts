// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Owner: a.model({ Pets: a.hasMany('Pet', 'OwnerID'), FirstPet: a.hasOne('FirstPet', 'OwnerID') }),
    Pet: a.model({ OwnerID: a.id(), Owner: a.belongsTo('Owner', 'OwnerID') }),
    FirstPet: a.model({ OwnerID: a.id(), Owner: a.belongsTo('Owner', 'OwnerID') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
