// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Person: a.model({ city: a.string() }).secondaryIndexes((index) => [index('city')]),
    Category: a.model({ parent: a.string() }).secondaryIndexes((index) => [index('parent')]),
    Sheep: a.model({ farm: a.string() }).secondaryIndexes((index) => [index('farm')]),
    status: a.model({ code: a.string() }).secondaryIndexes((index) => [index('code')]),
    URLEntry: a.model({ host: a.string() }).secondaryIndexes((index) => [index('host')]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
