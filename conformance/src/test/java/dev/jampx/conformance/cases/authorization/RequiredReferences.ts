// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Person: a
    .model({ name: a.string().required(), children: a.hasMany('Child', 'personId') })
    .authorization((allow) => [allow.owner()]),
  Child: a
    .model({ personId: a.id().required(), person: a.belongsTo('Person', 'personId') })
    .authorization((allow) => [allow.owner(), allow.publicApiKey().to(['read'])]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
