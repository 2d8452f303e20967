// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Diary: a
    .model({ text: a.string() })
    .disableOperations(['onUpdate', 'onDelete'])
    .authorization((allow) => [allow.owner()]),
  Letter: a
    .model({ text: a.string(), readers: a.string().array() })
    .disableOperations(['update'])
    .authorization((allow) => [allow.owner(), allow.ownersDefinedIn('readers').to(['read'])]),
  Notice: a
    .model({ text: a.string() })
    .disableOperations(['subscriptions', 'get'])
    .authorization((allow) => [allow.authenticated().to(['read']), allow.group('Admins')]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
