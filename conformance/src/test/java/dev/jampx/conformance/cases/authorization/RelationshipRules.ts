// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Team: a.model({
      name: a.string(),
      members: a.hasMany('Member', 'teamId').authorization((allow) => [allow.authenticated()]),
      badge: a.hasOne('Badge', 'teamId').authorization((allow) => [allow.group('Admins')]),
    }),
    Member: a.model({
      name: a.string(),
      teamId: a.id(),
      team: a
        .belongsTo('Team', 'teamId')
        .authorization((allow) => [allow.authenticated().to(['read']), allow.publicApiKey()]),
    }),
    Badge: a.model({ teamId: a.id(), team: a.belongsTo('Team', 'teamId') }),
  })
  .authorization((allow) => [allow.publicApiKey(), allow.authenticated()]);

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
