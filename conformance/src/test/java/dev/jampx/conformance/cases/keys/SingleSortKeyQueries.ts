// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Post: a
      .model({ blog: a.id().required(), at: a.datetime().required(), body: a.string() })
      .identifier(['blog', 'at'])
      .secondaryIndexes((index) => [index('at').sortKeys(['blog'])]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
