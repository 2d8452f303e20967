// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Note: a
    .model({ text: a.string(), author: a.string().required() })
    .secondaryIndexes((index) => [index('author').sortKeys(['text'])])
    .authorization((allow) => [allow.ownerDefinedIn('author')]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
