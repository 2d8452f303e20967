// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Country: a
      .model({
        code: a
          .string()
          .required()
          .validate((v) => v.minLength(2).maxLength(2)),
        population: a.integer().validate((v) => v.positive()),
        continent: a.string().validate((v) => v.minLength(4)),
      })
      .identifier(['code'])
      .secondaryIndexes((index) => [index('continent').sortKeys(['population'])]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
