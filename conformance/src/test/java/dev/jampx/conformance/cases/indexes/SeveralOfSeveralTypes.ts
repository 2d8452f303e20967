// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Row: a
      .model({ name: a.string(), count: a.integer(), weight: a.float(), at: a.timestamp(), day: a.date() })
      .secondaryIndexes((index) => [
        index('name').sortKeys(['count', 'weight', 'at', 'day']),
        index('count').sortKeys(['name']),
        index('weight').sortKeys(['at']),
        index('at'),
        index('day').sortKeys(['name', 'count']),
      ]),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
