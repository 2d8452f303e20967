// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Left: a.model({ rights: a.hasMany('Right', 'leftId') }),
    Right: a.model({ leftId: a.id(), left: a.belongsTo('Left', 'leftId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
