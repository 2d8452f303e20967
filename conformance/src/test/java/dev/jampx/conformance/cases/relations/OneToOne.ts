// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Citizen: a.model({ name: a.string(), passport: a.hasOne('Passport', 'citizenId') }),
    Passport: a.model({ number: a.string(), citizenId: a.id(), citizen: a.belongsTo('Citizen', 'citizenId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
