// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Visit: a.model({ site: a.string(), year: a.integer(), page: a.string() }).secondaryIndexes((index) => [
      index('site').queryField(null),
      index('site')
        .sortKeys(['year'])
        .queryField(null)
        .name('bySiteAndYear'),
      index('page')
        .sortKeys(['site', 'year'])
        .queryField(null),
      index('year'),
    ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
