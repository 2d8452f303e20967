// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Continent: a.model({ countries: a.hasMany('Country', 'continentId') }),
    Country: a.model({
      continentId: a.id(),
      continent: a.belongsTo('Continent', 'continentId'),
      states: a.hasMany('State', 'countryId'),
    }),
    State: a.model({
      countryId: a.id(),
      country: a.belongsTo('Country', 'countryId'),
      cities: a.hasMany('City', 'stateId'),
    }),
    City: a.model({ stateId: a.id(), state: a.belongsTo('State', 'stateId'), streets: a.hasMany('Street', 'cityId') }),
    Street: a.model({ cityId: a.id(), city: a.belongsTo('City', 'cityId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
