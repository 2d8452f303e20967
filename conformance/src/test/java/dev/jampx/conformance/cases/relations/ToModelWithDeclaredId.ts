// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Farm: a.model({ id: a.id().required(), fields: a.hasMany('Field', 'farmId') }),
    Field: a.model({ id: a.id(), farmId: a.id(), farm: a.belongsTo('Farm', 'farmId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
