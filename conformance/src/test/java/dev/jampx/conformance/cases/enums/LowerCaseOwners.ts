// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    lamp: a.model({ state: a.enum(['on', 'off']), colorOfLight: a.enum(['warm', 'cold']) }),
    size: a.enum(['s', 'm', 'l']),
    shoe: a.model({ size: a.ref('size'), all_sizes: a.ref('size').array() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
