// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Note: a
      .model({ code: a.string().required(), text: a.string() })
      .identifier(['code'])
      .secondaryIndexes((index) => [index('code').sortKeys(['text'])]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
