// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    AuthRule: a.model({ text: a.string() }),
    HttpMethod: a.enum(['GET', 'POST']),
    Http: a.model({ header: a.enum(['ACCEPT']) }),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
