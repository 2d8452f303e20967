// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Color: a.enum(['RED', 'GREEN']),
  Position: a.customType({ lat: a.float(), lon: a.float() }),
  Flag: a
    .model({
      name: a.string(),
      color: a.ref('Color').authorization((allow) => [allow.authenticated()]),
      place: a.ref('Position').authorization((allow) => [allow.publicApiKey().to(['read']), allow.authenticated()]),
      route: a
        .ref('Position')
        .array()
        .authorization((allow) => [allow.group('Admins')]),
    })
    .authorization((allow) => [allow.publicApiKey(), allow.authenticated()]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
