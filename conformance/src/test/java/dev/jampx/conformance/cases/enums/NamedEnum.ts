// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Priority: a.enum(['LOW', 'MEDIUM', 'HIGH']),
    Task: a.model({ title: a.string(), priority: a.ref('Priority') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
