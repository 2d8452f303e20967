// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const models = a.schema({
  Place: a.customType({ spot: a.ref('Spot'), view: a.customType({ name: a.string() }) }),
  Spot: a.customType({ x: a.string() }),
  Trip: a.model({ place: a.ref('Place') }).authorization((allow) => [allow.owner()]),
});
const operations = a.schema({
  find: a.query().returns(a.ref('Place')).handler(a.handler.function(echo)).authorization((allow) => [allow.publicApiKey()]),
});
const schema = a.combine([models, operations]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
