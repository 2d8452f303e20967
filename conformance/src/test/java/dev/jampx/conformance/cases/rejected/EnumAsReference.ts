// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Parent: a.model({ kind: a.string().required(), children: a.hasMany('Child', 'kind') }).identifier(['kind']),
    Child: a.model({ kind: a.enum(['a', 'b']), parent: a.belongsTo('Parent', 'kind') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
