// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Team: a
    .model({ name: a.string(), members: a.hasMany('Member', 'teamId') })
    .authorization((allow) => [allow.authenticated().to(['read']), allow.group('Admins')]),
  Member: a
    .model({ nick: a.string(), teamId: a.id(), team: a.belongsTo('Team', 'teamId') })
    .authorization((allow) => [allow.owner(), allow.authenticated().to(['read'])]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
