// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Song: a
      .model({ artist: a.string(), album: a.string(), year: a.integer(), rating: a.float() })
      .secondaryIndexes((index) => [
        index('artist'),
        index('artist').sortKeys(['album']),
        index('artist').sortKeys(['year']),
        index('artist').sortKeys(['year', 'album']),
        index('artist').sortKeys(['album', 'year']),
        index('artist').sortKeys(['rating']),
      ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
