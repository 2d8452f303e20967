// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({ Todo: a.model({ text: a.string() }) }).authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({
  schema,
  authorizationModes: {
    defaultAuthorizationMode: 'apiKey',
    apiKeyAuthorizationMode: { description: 'for the kiosk', expiresInDays: 365 },
  },
});
