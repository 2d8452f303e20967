// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Sensor: a.model({ readings: a.hasMany('Reading', 'sensorId') }),
    Reading: a
      .model({
        sensorId: a.id().required(),
        at: a.datetime().required(),
        value: a.float(),
        sensor: a.belongsTo('Sensor', 'sensorId'),
      })
      .identifier(['sensorId', 'at'])
      .disableOperations(['queries', 'subscriptions']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
