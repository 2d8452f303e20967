// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Parent: a.model({ children: a.hasMany('Child', 'parentId'), eldest: a.hasOne('Child', 'parentId') }),
    Child: a.model({ parentId: a.id(), parent: a.belongsTo('Parent', 'parentId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
