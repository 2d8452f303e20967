// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Store: a
      .model({
        tenant: a.id().required(),
        name: a.string().required(),
        shelves: a.hasMany('Shelf', ['storeTenant', 'storeName']),
      })
      .identifier(['tenant', 'name']),
    Shelf: a.model({
      storeTenant: a.id().required(),
      storeName: a.string(),
      store: a.belongsTo('Store', ['storeTenant', 'storeName']),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
