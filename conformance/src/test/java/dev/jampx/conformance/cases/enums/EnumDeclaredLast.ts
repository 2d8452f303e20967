// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Order: a.model({ state: a.ref('OrderState') }),
    OrderState: a.enum(['PLACED', 'SHIPPED', 'RETURNED']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
