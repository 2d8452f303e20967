// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Getter: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.authenticated(), allow.publicApiKey().to(['get'])]),
  Lister: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.authenticated(), allow.publicApiKey().to(['list'])]),
  Syncer: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.authenticated(), allow.publicApiKey().to(['sync'])]),
  Listener: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.authenticated(), allow.publicApiKey().to(['listen'])]),
  Searcher: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.authenticated(), allow.publicApiKey().to(['search'])]),
  Reader: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.authenticated(), allow.publicApiKey().to(['read'])]),
  NobodyReads: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.publicApiKey().to(['create', 'update', 'delete'])]),
});

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
