// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Folder: a.model({
      name: a.string(),
      parentId: a.id(),
      parent: a.belongsTo('Folder', 'parentId'),
      children: a.hasMany('Folder', 'parentId'),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
