// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Team: a.model({ name: a.string().required(), members: a.hasMany('Member', 'teamId'), lead: a.hasOne('Lead', 'teamId') }),
  Member: a.model({ teamId: a.id(), nick: a.string(), team: a.belongsTo('Team', 'teamId') }),
  Lead: a.model({ teamId: a.id().required(), team: a.belongsTo('Team', 'teamId') }),
  Person: a.model({ name: a.string(), written: a.hasMany('Post', 'authorId'), edited: a.hasMany('Post', 'editorId'), managerId: a.id(), manager: a.belongsTo('Person', 'managerId'), reports: a.hasMany('Person', 'managerId') }),
  Post: a.model({ authorId: a.id(), editorId: a.id(), author: a.belongsTo('Person', 'authorId'), editor: a.belongsTo('Person', 'editorId') }),
  Store: a.model({ tenant: a.id().required(), name: a.string().required(), number: a.integer().required(), items: a.hasMany('Item', ['storeTenant', 'storeName', 'storeNumber']), safe: a.hasOne('Safe', ['storeTenant', 'storeName', 'storeNumber']) }).identifier(['tenant', 'name', 'number']),
  Item: a.model({ sku: a.string().required(), storeTenant: a.id(), storeName: a.string(), storeNumber: a.integer(), store: a.belongsTo('Store', ['storeTenant', 'storeName', 'storeNumber']) }).identifier(['sku']),
  Safe: a.model({ storeTenant: a.id().required(), storeName: a.string().required(), storeNumber: a.integer().required(), store: a.belongsTo('Store', ['storeTenant', 'storeName', 'storeNumber']) }),
  shelf: a.model({ room: a.string().required(), row: a.integer().required(), books: a.hasMany('book', ['shelfRoom', 'shelfRow']), label: a.hasOne('label', ['shelfRoom', 'shelfRow']) }).identifier(['room', 'row']),
  book: a.model({ title: a.string(), shelfRoom: a.string(), shelfRow: a.integer(), shelf: a.belongsTo('shelf', ['shelfRoom', 'shelfRow']) }).secondaryIndexes((index) => [index('title')]),
  label: a.model({ shelfRoom: a.string(), shelfRow: a.integer(), shelf: a.belongsTo('shelf', ['shelfRoom', 'shelfRow']) }),
}).authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
