// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({ Note: a.model({ createdAt: a.customType({ day: a.string() }), text: a.string() }) })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
