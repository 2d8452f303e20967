// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({
  Todo: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.custom(), allow.group('Admins'), allow.guest().to(['list'])]),
  Note: a.model({ text: a.string() }).authorization((allow) => [allow.owner()]),
});

export const data = defineData({
  schema,
  authorizationModes: {
    defaultAuthorizationMode: 'lambda',
    lambdaAuthorizationMode: { function: judge, timeToLiveInSeconds: 0 },
  },
});
