// without auth
import { a, defineData } from '@aws-amplify/backend';

const only = a.schema({ Product: a.model({ name: a.string() }) }).authorization((allow) => [allow.publicApiKey()]);
const schema = a.combine([only]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
