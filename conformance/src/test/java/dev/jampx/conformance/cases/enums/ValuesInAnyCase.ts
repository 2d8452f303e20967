// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Mixed: a.enum(['lower', 'UPPER', 'Camel_Case', '_underscore', 'with1digit', 'X']),
    Holder: a.model({ mixed: a.ref('Mixed'), single: a.enum(['only']) }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
