// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Chat: a
    .model({ text: a.string(), from: a.string(), to: a.id().required(), copies: a.string().array() })
    .authorization((allow) => [
      allow.ownerDefinedIn('from'),
      allow.ownerDefinedIn('to').to(['read']),
      allow.ownersDefinedIn('copies').to(['listen']),
    ]),
  Whisper: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.owner().to(['create', 'get']), allow.ownerDefinedIn('hearer').to(['listen'])]),
  Shout: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.owner().to(['create', 'update']), allow.publicApiKey().to(['listen'])]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
