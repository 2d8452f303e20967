// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Parent: a.model({ children: a.hasMany('Child', 'parentIds') }),
    Child: a.model({ parentIds: a.id().array(), parent: a.belongsTo('Parent', 'parentIds') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
