// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Order: a.model({ lines: a.hasMany('Line', 'orderId'), slip: a.hasOne('Slip', 'orderId') }),
    Line: a
      .model({ orderId: a.id(), order: a.belongsTo('Order', 'orderId') })
      .disableOperations(['queries', 'mutations', 'subscriptions']),
    Slip: a.model({ orderId: a.id(), order: a.belongsTo('Order', 'orderId') }).disableOperations(['list']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
