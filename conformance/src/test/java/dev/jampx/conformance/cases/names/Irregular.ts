// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Child: a.model({ x: a.string() }),
    Mouse: a.model({ x: a.string() }),
    Goose: a.model({ x: a.string() }),
    Foot: a.model({ x: a.string() }),
    Man: a.model({ x: a.string() }),
    Woman: a.model({ x: a.string() }),
    Criterion: a.model({ x: a.string() }),
    Datum: a.model({ x: a.string() }),
    Index: a.model({ x: a.string() }),
    Matrix: a.model({ x: a.string() }),
    Quiz: a.model({ x: a.string() }),
    Leaf: a.model({ x: a.string() }),
    Potato: a.model({ x: a.string() }),
    Photo: a.model({ x: a.string() }),
    Bus: a.model({ x: a.string() }),
    Box: a.model({ x: a.string() }),
    Alias: a.model({ x: a.string() }),
    Analysis: a.model({ x: a.string() }),
    Movie: a.model({ x: a.string() }),
    Shelf: a.model({ x: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
