// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Order: a
      .model({
        day: a.date().required(),
        number: a.integer().required(),
        lines: a.hasMany('Line', ['orderDay', 'orderNumber']),
      })
      .identifier(['day', 'number'])
      .disableOperations(['queries']),
    Line: a
      .model({
        orderDay: a.date(),
        orderNumber: a.integer(),
        kind: a.enum(['goods', 'service']),
        order: a.belongsTo('Order', ['orderDay', 'orderNumber']),
      })
      .disableOperations(['list', 'create']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
