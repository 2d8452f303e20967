// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Note: a
    .model({ text: a.string() })
    .authorization((allow) => [
      allow.owner().to(['create']),
      allow.ownersDefinedIn('shredders').to(['delete']),
      allow.groupDefinedIn('team').to(['update']),
    ]),
  Letter: a
    .model({ owner: a.string(), team: a.string() })
    .authorization((allow) => [allow.owner().to(['list', 'sync']), allow.groupDefinedIn('team').to(['listen'])]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
