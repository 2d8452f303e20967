// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Order: a
    .model({ owner: a.string(), number: a.integer(), status: a.string() })
    .secondaryIndexes((index) => [
      index('owner').sortKeys(['number']),
      index('status')
        .sortKeys(['owner'])
        .queryField('ordersByStatus'),
    ])
    .authorization((allow) => [allow.owner()]),
  Receipt: a
    .model({ owner: a.string(), shop: a.string() })
    .secondaryIndexes((index) => [index('owner'), index('shop')])
    .authorization((allow) => [allow.owner().to(['create', 'list']), allow.publicApiKey().to(['get'])]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
