// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Money: a.customType({ amount: a.float().required(), currency: a.string() }),
  Price: a.customType({ net: a.ref('Money'), taxes: a.ref('Money').array() }),
  convert: a
    .query()
    .arguments({ from: a.ref('Price') })
    .returns(a.ref('Price'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.publicApiKey()]),
  Product: a.model({ price: a.ref('Price') }).authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
