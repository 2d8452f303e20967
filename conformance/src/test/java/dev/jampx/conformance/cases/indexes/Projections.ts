// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Film: a
      .model({ genre: a.string(), year: a.integer(), title: a.string(), plot: a.string() })
      .secondaryIndexes((index) => [
        index('genre').projection('ALL'),
        index('genre')
          .sortKeys(['year'])
          .projection('KEYS_ONLY'),
        index('year')
          .sortKeys(['title'])
          .projection('INCLUDE', ['plot']),
        index('title')
          .projection('INCLUDE', ['plot', 'genre'])
          .name('byTitle')
          .queryField('filmsByTitle'),
        index('year')
          .projection('KEYS_ONLY')
          .queryField(null),
      ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
