// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Level: a.enum(['LOW', 'HIGH']),
  Inner: a.customType({ level: a.ref('Level'), value: a.float().required() }),
  Outer: a.customType({ inner: a.ref('Inner').required(), others: a.ref('Inner').array() }),
  measure: a
    .query()
    .returns(a.ref('Outer'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.publicApiKey()]),
  measureAll: a
    .query()
    .returns(
      a
        .ref('Outer')
        .required()
        .array(),
    )
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
