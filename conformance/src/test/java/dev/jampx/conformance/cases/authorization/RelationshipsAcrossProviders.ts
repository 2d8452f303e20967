// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Shop: a
    .model({ name: a.string(), orders: a.hasMany('Order', 'shopId') })
    .authorization((allow) => [allow.publicApiKey().to(['read']), allow.group('Admins')]),
  Order: a
    .model({
      shopId: a.id(),
      shop: a.belongsTo('Shop', 'shopId'),
      items: a.hasMany('Item', 'orderId'),
      invoice: a.hasOne('Invoice', 'orderId'),
    })
    .authorization((allow) => [allow.owner()]),
  Item: a
    .model({ orderId: a.id(), order: a.belongsTo('Order', 'orderId') })
    .authorization((allow) => [allow.authenticated('oidc')]),
  Invoice: a
    .model({ orderId: a.id(), order: a.belongsTo('Order', 'orderId') })
    .authorization((allow) => [allow.custom(), allow.guest().to(['get'])]),
});

export const data = defineData({
  schema,
  authorizationModes: {
    defaultAuthorizationMode: 'userPool',
    apiKeyAuthorizationMode: { expiresInDays: 30 },
    oidcAuthorizationMode: {
      oidcProviderName: 'login',
      oidcIssuerUrl: 'https://login.example.com',
      tokenExpiryFromAuthInSeconds: 3600,
      tokenExpireFromIssueInSeconds: 3600,
    },
    lambdaAuthorizationMode: { function: judge },
  },
});
