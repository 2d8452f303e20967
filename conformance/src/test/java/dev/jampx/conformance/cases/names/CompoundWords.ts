// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    ShoppingCategory: a.model({ x: a.string() }),
    BlackSheep: a.model({ x: a.string() }),
    SalesPerson: a.model({ x: a.string() }),
    UserChild: a.model({ x: a.string() }),
    PostHistory: a.model({ x: a.string() }),
    KeyBox: a.model({ x: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
