// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Post: a.model({
      title: a
        .string()
        .required()
        .validate((v) => v.minLength(1)),
      slug: a
        .string()
        .default('untitled')
        .validate((v) => v.matches('^[a-z]+$', 'Lower-case letters only')),
      body: a
        .string()
        .validate((v) => v.maxLength(10000))
        .required(),
      stars: a
        .integer()
        .default(3)
        .validate((v) => v.gte(1).lte(5)),
      share: a
        .float()
        .required()
        .default(0.5)
        .validate((v) => v.gte(0).lte(1)),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
