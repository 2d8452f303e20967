// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Team: a
      .model({
        league: a.string().required(),
        name: a.string().required(),
        homeGames: a.hasMany('Game', ['homeLeague', 'homeName']),
        guestGames: a.hasMany('Game', ['guestLeague', 'guestName']),
      })
      .identifier(['league', 'name']),
    Game: a.model({
      homeLeague: a.string(),
      homeName: a.string(),
      guestLeague: a.string(),
      guestName: a.string(),
      home: a.belongsTo('Team', ['homeLeague', 'homeName']),
      guest: a.belongsTo('Team', ['guestLeague', 'guestName']),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
