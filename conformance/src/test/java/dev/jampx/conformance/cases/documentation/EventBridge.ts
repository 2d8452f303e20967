// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  OrderStatus: a.enum(['OrderPending', 'OrderShipped', 'OrderDelivered']),
  OrderStatusChange: a.customType({
    orderId: a.id().required(),
    status: a.ref('OrderStatus').required(),
    message: a.string().required(),
  }),
  publishOrder: a
    .mutation()
    .arguments({ orderId: a.id().required(), status: a.string().required(), message: a.string().required() })
    .returns(a.ref('OrderStatusChange'))
    .handler(a.handler.custom({ dataSource: 'MyEventBridgeDataSource', entry: './echo.handler.js' }))
    .authorization((allow) => [allow.publicApiKey()]),
  onOrder: a
    .subscription()
    .for(a.ref('publishOrder'))
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.publicApiKey()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
