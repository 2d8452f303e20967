// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Visit: a
      .model({ site: a.string(), year: a.integer(), month: a.integer(), day: a.integer(), page: a.string() })
      .secondaryIndexes((index) => [
        index('site').sortKeys(['year', 'month']),
        index('site').sortKeys(['year', 'month', 'day']),
        index('page').sortKeys(['site', 'year', 'month', 'day']),
      ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
