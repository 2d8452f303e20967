// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Price: a.customType({ amount: a.float() }),
    PriceInput: a.customType({ text: a.string() }),
    Todo: a.model({ price: a.ref('Price') }),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema });
