// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Color: a.enum(['RED', 'BLUE']),
    Fit: a.enum(['S', 'L']),
    shoe: a
      .model({ colors: a.ref('Color').array().required(), price: a.integer() })
      .secondaryIndexes((index) => [index('price')]),
    Shop: a.model({ hats: a.hasMany('hat', 'shopId') }),
    hat: a.model({ fits: a.ref('Fit').array(), shopId: a.id(), shop: a.belongsTo('Shop', 'shopId') }),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema });
