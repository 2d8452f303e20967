// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Visit: a.model({ site: a.string(), year: a.integer(), page: a.string() }).secondaryIndexes((index) => [
      index('site').queryField('visitsOf'),
      index('site')
        .sortKeys(['year'])
        .queryField('visits_by_year')
        .name('byYear'),
      index('page')
        .sortKeys(['site', 'year'])
        .queryField('VisitsOfPage'),
    ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
