// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    A: a.model({ a: a.string() }),
    b: a.model({ B: a.string() }),
    I: a.model({ i: a.string() }),
    X: a.model({ x: a.string(), ys: a.hasMany('Y', 'xId') }),
    Y: a.model({ xId: a.id(), x: a.belongsTo('X', 'xId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
