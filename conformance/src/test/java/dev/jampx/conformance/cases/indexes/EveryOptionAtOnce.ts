// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Film: a
      .model({ genre: a.string().required(), year: a.integer().required(), title: a.string() })
      .secondaryIndexes((index) => [
        index('genre')
          .sortKeys(['year', 'title'])
          .name('films_of_genre')
          .queryField('filmsOfGenre')
          .projection('KEYS_ONLY'),
      ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
