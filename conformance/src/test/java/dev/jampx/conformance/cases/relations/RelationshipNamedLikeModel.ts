// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Team: a.model({ Player: a.hasMany('Player', 'TeamId') }),
    Player: a.model({ TeamId: a.id(), Team: a.belongsTo('Team', 'TeamId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
