// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Car: a.model({ state: a.ref('State'), motor: a.ref('Motor') }),
    Motor: a.customType({ state: a.ref('State') }),
    State: a.enum(['NEW', 'USED']),
    Truck: a.model({ motor: a.ref('Motor').required() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
