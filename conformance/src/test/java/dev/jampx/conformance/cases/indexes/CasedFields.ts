// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    stockItem: a
      .model({ SKU: a.string(), warehouse_id: a.id(), shelfNo2: a.integer(), x: a.float() })
      .secondaryIndexes((index) => [
        index('SKU'),
        index('warehouse_id').sortKeys(['shelfNo2']),
        index('x').sortKeys(['SKU', 'warehouse_id']),
      ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
