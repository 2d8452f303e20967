// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Rock: a.model({
      beatenById: a.id(),
      beatenBy: a.belongsTo('Paper', 'beatenById'),
      beats: a.hasMany('Scissors', 'beatenById'),
    }),
    Scissors: a.model({
      beatenById: a.id(),
      beatenBy: a.belongsTo('Rock', 'beatenById'),
      beats: a.hasMany('Paper', 'beatenById'),
    }),
    Paper: a.model({
      beatenById: a.id(),
      beatenBy: a.belongsTo('Scissors', 'beatenById'),
      beats: a.hasMany('Rock', 'beatenById'),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
