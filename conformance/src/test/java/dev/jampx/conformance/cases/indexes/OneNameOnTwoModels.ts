// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Cat: a.model({ name: a.string() }).secondaryIndexes((index) => [
      index('name')
        .name('byName')
        .queryField('catsByName'),
    ]),
    Dog: a.model({ name: a.string() }).secondaryIndexes((index) => [
      index('name')
        .name('byName')
        .queryField('dogsByName'),
    ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
