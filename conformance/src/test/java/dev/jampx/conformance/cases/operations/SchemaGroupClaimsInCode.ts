// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    ask: a
      .query()
      .returns(a.string())
      .handler(a.handler.custom({ entry: './echo.handler.js' })),
  })
  .authorization((allow) => [allow.groups(['Admins', 'Editors']).withClaimIn('roles')]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
