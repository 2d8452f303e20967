// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Parcel: a
    .model({ owner: a.integer(), sender: a.string() })
    .authorization((allow) => [allow.ownerDefinedIn('sender'), allow.publicApiKey().to(['get'])]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
