// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Order: a.model({ lines: a.hasMany('Line', 'orderId') }),
    Line: a
      .model({ orderId: a.id().required(), number: a.integer().required(), order: a.belongsTo('Order', 'orderId') })
      .identifier(['orderId', 'number']),
    Receipt: a
      .model({ orderNumber: a.id().required(), signature: a.hasOne('Signature', 'receipt') })
      .identifier(['orderNumber']),
    Signature: a
      .model({ receipt: a.id().required(), receiptOf: a.belongsTo('Receipt', 'receipt') })
      .identifier(['receipt']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
