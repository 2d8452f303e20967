// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Job: a
      .model({ title: a.string(), state: a.enum(['OPEN', 'DONE']), kind: a.ref('Kind') })
      .secondaryIndexes((index) => [index('state').sortKeys(['title']), index('kind'), index('title').sortKeys(['kind'])]),
    Kind: a.enum(['SMALL']),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
