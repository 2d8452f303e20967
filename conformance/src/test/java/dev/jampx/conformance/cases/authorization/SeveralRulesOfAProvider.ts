// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Ticket: a
    .model({ text: a.string(), team: a.string() })
    .authorization((allow) => [
      allow.owner().to(['create', 'read']),
      allow.group('Admins'),
      allow.group('Editors').to(['update']),
      allow.groupDefinedIn('team').to(['read']),
      allow.authenticated().to(['get']),
    ]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
