// without auth
import { a, defineData } from '@aws-amplify/backend';

const shop = a.schema({ Note: a.model({ text: a.string() }) }).authorization((allow) => [allow.publicApiKey()]);
const blog = a.schema({ Note: a.model({ title: a.string() }) }).authorization((allow) => [allow.publicApiKey()]);
const schema = a.combine([shop, blog]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
