// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Visit: a.model({ site: a.string(), year: a.integer(), page: a.string() }).secondaryIndexes((index) => [
      index('site').name('by-site'),
      index('site')
        .sortKeys(['year'])
        .name('site.year_2'),
      index('page')
        .sortKeys(['site', 'year'])
        .name('pages'),
    ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
