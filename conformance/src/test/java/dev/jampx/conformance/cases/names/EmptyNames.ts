// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Note: a
    .model({ text: a.string(), kind: a.string() })
    .secondaryIndexes((index) => [index('text').name(''), index('kind').queryField('')])
    .authorization((allow) => [
      allow.owner().identityClaim(''),
      allow.group('Admins').withClaimIn(''),
      allow.groupDefinedIn('team').withClaimIn(''),
    ]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
