// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Cat: a.model({ name: a.string() }),
    Dog: a.model({ name: a.string(), owner: a.string() }),
  })
  .authorization((allow) => [
    allow.owner().to(['create', 'update']),
    allow.publicApiKey().to(['get', 'list']),
    allow.group('Admins'),
  ]);

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
