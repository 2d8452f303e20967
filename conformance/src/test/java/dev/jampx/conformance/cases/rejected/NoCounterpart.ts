// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Team: a.model({ name: a.string() }),
    Member: a.model({ teamId: a.id(), team: a.belongsTo('Team', 'teamId') }),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
