// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Todo: a.model({ team: a.boolean() }).authorization((allow) => [allow.groupDefinedIn('team')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
