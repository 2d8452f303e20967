// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Slot: a
      .model({
        site: a.id().required(),
        floor: a.integer().required(),
        row: a.string().required(),
        day: a.date().required(),
        bookings: a.hasMany('Booking', ['site', 'floor', 'row', 'day']),
        lock: a.hasOne('Lock', ['slotSite', 'slotFloor', 'slotRow', 'slotDay']),
      })
      .identifier(['site', 'floor', 'row', 'day']),
    Booking: a.model({
      site: a.id().required(),
      floor: a.integer().required(),
      row: a.string().required(),
      day: a.date().required(),
      slot: a.belongsTo('Slot', ['site', 'floor', 'row', 'day']),
    }),
    Lock: a.model({
      slotSite: a.id(),
      slotFloor: a.integer(),
      slotRow: a.string(),
      slotDay: a.date(),
      slot: a.belongsTo('Slot', ['slotSite', 'slotFloor', 'slotRow', 'slotDay']),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
