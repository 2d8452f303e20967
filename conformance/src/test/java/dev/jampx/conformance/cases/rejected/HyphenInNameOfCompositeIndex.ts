// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Film: a.model({ genre: a.string(), year: a.integer(), title: a.string() }).secondaryIndexes((index) => [
      index('genre')
        .sortKeys(['year', 'title'])
        .name('films-of-genre'),
    ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
