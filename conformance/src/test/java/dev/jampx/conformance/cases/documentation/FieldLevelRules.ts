// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Employee: a
    .model({ name: a.string(), email: a.string(), ssn: a.string().authorization((allow) => [allow.owner()]) })
    .authorization((allow) => [allow.authenticated().to(['read']), allow.owner()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
