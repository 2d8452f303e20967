// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Person: a.model({
      name: a
        .string()
        .required()
        .validate((v) => v.minLength(2, 'The name is too short').maxLength(40, 'The name is too long')),
      code: a.string().validate((v) =>
        v
          .startsWith('P', "Start with 'P'")
          .endsWith('!', 'End with an exclamation mark!')
          .matches('^P.*!$', 'Größe: 5 €'),
      ),
      age: a.integer().validate((v) => v.gte(0, 'Nobody is younger than 0').lt(150, '150 is too old')),
      height: a.float().validate((v) => v.positive('Above 0').lte(3, 'At most 3 m')),
      balance: a.float().validate((v) => v.negative('Below 0').gt(-1000)),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
