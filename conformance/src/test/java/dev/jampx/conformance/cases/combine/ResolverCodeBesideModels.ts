// with auth
import { a, defineData } from '@aws-amplify/backend';

const models = a.schema({
  Spot: a.customType({ x: a.string() }),
  Trip: a.model({ text: a.string() }).authorization((allow) => [allow.owner()]),
});
const operations = a.schema({
  Place: a.customType({ name: a.string() }),
  find: a
    .query()
    .returns(a.ref('Place'))
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.publicApiKey(), allow.authenticated()]),
});
const schema = a.combine([models, operations]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
