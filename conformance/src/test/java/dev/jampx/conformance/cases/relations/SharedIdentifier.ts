// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    User: a.model({ profile: a.hasOne('Profile', 'id'), name: a.string() }),
    Profile: a.model({ id: a.id().required(), text: a.string(), user: a.belongsTo('User', 'id') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
