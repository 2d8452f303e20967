// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Day: a.model({ date: a.date().required(), entries: a.hasMany('Entry', 'day') }).identifier(['date']),
    Entry: a.model({ day: a.date(), of: a.belongsTo('Day', 'day') }),
    Tick: a.model({ at: a.timestamp().required(), prices: a.hasMany('Price', 'tick') }).identifier(['at']),
    Price: a.model({ tick: a.timestamp().required(), of: a.belongsTo('Tick', 'tick'), value: a.float() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
