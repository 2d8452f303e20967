// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Note: a.model({ text: a.string() }).authorization((allow) => [allow.owner().identityClaim('')]),
  Letter: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.group('Admins').withClaimIn(''), allow.groupDefinedIn('team').withClaimIn('')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
