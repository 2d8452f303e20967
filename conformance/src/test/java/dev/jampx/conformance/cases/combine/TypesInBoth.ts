// without auth
import { a, defineData } from '@aws-amplify/backend';

const shop = a
  .schema({
    Currency: a.enum(['EUR', 'USD']),
    Price: a.customType({ amount: a.float().required(), currency: a.ref('Currency') }),
    Product: a.model({ price: a.ref('Price'), state: a.enum(['new', 'old']) }),
  })
  .authorization((allow) => [allow.publicApiKey()]);
const blog = a
  .schema({
    Mood: a.enum(['good', 'bad']),
    Place: a.customType({ city: a.string() }),
    Post: a.model({ place: a.ref('Place'), mood: a.ref('Mood'), tags: a.customType({ all: a.string().array() }) }),
  })
  .authorization((allow) => [allow.publicApiKey()]);
const schema = a.combine([shop, blog]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
