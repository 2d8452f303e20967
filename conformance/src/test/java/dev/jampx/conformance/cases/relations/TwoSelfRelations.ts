// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Person: a.model({
      motherId: a.id(),
      mother: a.belongsTo('Person', 'motherId'),
      childrenAsMother: a.hasMany('Person', 'motherId'),
      fatherId: a.id(),
      father: a.belongsTo('Person', 'fatherId'),
      childrenAsFather: a.hasMany('Person', 'fatherId'),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
