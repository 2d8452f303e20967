// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Product: a.model({
      stock: a.integer().validate((v) => v.gte(0)),
      rating: a.integer().validate((v) => v.gt(0).lt(6)),
      ordered: a.integer().validate((v) => v.positive()),
      debt: a.integer().validate((v) => v.negative()),
      price: a.float().validate((v) => v.gt(0.01).lte(99999.99)),
      discount: a.float().validate((v) => v.gte(0).lte(1)),
      gain: a.float().validate((v) => v.positive()),
      loss: a.float().validate((v) => v.negative()),
      floor: a.float().validate((v) => v.gte(-273.15)),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
