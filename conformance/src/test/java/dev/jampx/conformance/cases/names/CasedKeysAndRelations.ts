// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Parent_Model: a
      .model({
        Key_A: a.id().required(),
        keyB: a.integer().required(),
        Child_List: a.hasMany('childModel', ['Parent_A', 'parentB']),
      })
      .identifier(['Key_A', 'keyB']),
    childModel: a
      .model({
        Parent_A: a.id(),
        parentB: a.integer(),
        The_Parent: a.belongsTo('Parent_Model', ['Parent_A', 'parentB']),
        State: a.enum(['on', 'off']),
      })
      .secondaryIndexes((index) => [index('State').sortKeys(['Parent_A'])]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
