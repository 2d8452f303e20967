// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Visit: a.model({ site: a.string(), year: a.integer() }).secondaryIndexes((index) => [
      index('site').queryField(null),
      index('year')
        .sortKeys(['site'])
        .queryField(null),
    ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
