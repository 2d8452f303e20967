// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Sensor: a.model({ readings: a.hasMany('Reading', 'sensorId'), latest: a.hasOne('Latest', 'sensorId') }),
    Reading: a
      .model({
        device: a.string().required(),
        at: a.datetime().required(),
        channel: a.integer().required(),
        sensorId: a.id(),
        sensor: a.belongsTo('Sensor', 'sensorId'),
      })
      .identifier(['device', 'at', 'channel']),
    Latest: a
      .model({
        device: a.string().required(),
        at: a.datetime().required(),
        sensorId: a.id(),
        sensor: a.belongsTo('Sensor', 'sensorId'),
      })
      .identifier(['device', 'at']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
