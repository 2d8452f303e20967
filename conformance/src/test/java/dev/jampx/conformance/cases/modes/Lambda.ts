// without auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const judge = defineFunction({ name: 'judge' });

const schema = a.schema({ Todo: a.model({ text: a.string() }) }).authorization((allow) => [allow.custom()]);

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'lambda', lambdaAuthorizationMode: { function: judge } },
});
