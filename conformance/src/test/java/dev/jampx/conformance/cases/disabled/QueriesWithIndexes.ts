// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Visit: a
      .model({ site: a.string(), year: a.integer(), page: a.string() })
      .secondaryIndexes((index) => [index('site').sortKeys(['year']), index('page').queryField('visitsOfPage')])
      .disableOperations(['queries']),
    Stay: a
      .model({ site: a.string(), year: a.integer() })
      .secondaryIndexes((index) => [index('site').sortKeys(['year'])])
      .disableOperations(['list']),
    Call: a
      .model({ site: a.string(), year: a.integer() })
      .disableOperations(['get', 'list'])
      .secondaryIndexes((index) => [index('site')]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
