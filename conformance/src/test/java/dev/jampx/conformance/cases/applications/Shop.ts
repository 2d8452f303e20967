// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Currency: a.enum(['EUR', 'USD', 'GBP']),
    Money: a.customType({ amount: a.float().required(), currency: a.ref('Currency').required() }),
    Address: a.customType({
      name: a.string().required(),
      lines: a
        .string()
        .required()
        .array()
        .required(),
      city: a.string().required(),
      country: a.string().required(),
    }),
    Category: a.model({
      name: a.string().required(),
      parentId: a.id(),
      parent: a.belongsTo('Category', 'parentId'),
      children: a.hasMany('Category', 'parentId'),
      products: a.hasMany('Product', 'categoryId'),
    }),
    Product: a
      .model({
        sku: a.string().required(),
        name: a.string().required(),
        price: a.ref('Money').required(),
        pictures: a.url().array(),
        stock: a
          .integer()
          .default(0)
          .validate((v) => v.gte(0, 'Stock cannot be negative')),
        weight: a.float(),
        active: a.boolean().default(true),
        categoryId: a.id(),
        category: a.belongsTo('Category', 'categoryId'),
        lines: a.hasMany('OrderLine', 'sku'),
      })
      .identifier(['sku'])
      .secondaryIndexes((index) => [
        index('categoryId')
          .sortKeys(['name'])
          .queryField('productsByCategory')
          .projection('INCLUDE', ['stock', 'active']),
      ]),
    Customer: a
      .model({
        email: a.email().required(),
        phone: a.phone(),
        addresses: a.ref('Address').array(),
        orders: a.hasMany('Order', 'customerId'),
        cart: a.hasOne('Cart', 'customerId'),
      })
      .secondaryIndexes((index) => [index('email')])
      .authorization((allow) => [allow.owner(), allow.group('Admins')]),
    Cart: a
      .model({
        customerId: a.id().required(),
        customer: a.belongsTo('Customer', 'customerId'),
        items: a.json(),
        expires: a.timestamp(),
      })
      .authorization((allow) => [allow.owner()]),
    Order: a
      .model({
        customerId: a.id().required(),
        placedAt: a.datetime().required(),
        number: a.string().required(),
        state: a.enum(['PLACED', 'PAID', 'SENT', 'DONE']),
        total: a.ref('Money'),
        ship: a.customType({ to: a.ref('Address').required(), carrier: a.enum(['dhl', 'ups']), tracking: a.url() }),
        customer: a.belongsTo('Customer', 'customerId'),
        lines: a.hasMany('OrderLine', ['customerId', 'placedAt']),
      })
      .identifier(['customerId', 'placedAt'])
      .secondaryIndexes((index) => [index('state').sortKeys(['placedAt']), index('number').queryField('orderByNumber')])
      .disableOperations(['delete'])
      .authorization((allow) => [allow.owner().to(['create', 'read']), allow.group('Admins')]),
    OrderLine: a
      .model({
        customerId: a.id().required(),
        placedAt: a.datetime().required(),
        sku: a.string().required(),
        count: a.integer().required(),
        order: a.belongsTo('Order', ['customerId', 'placedAt']),
        product: a.belongsTo('Product', 'sku'),
      })
      .identifier(['customerId', 'placedAt', 'sku']),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
