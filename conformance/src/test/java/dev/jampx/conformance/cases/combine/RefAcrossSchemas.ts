// without auth
import { a, defineData } from '@aws-amplify/backend';

const shop = a.schema({ Color: a.enum(['red', 'blue']) }).authorization((allow) => [allow.publicApiKey()]);
const blog = a.schema({ Book: a.model({ cover: a.ref('Color') }) }).authorization((allow) => [allow.publicApiKey()]);
const schema = a.combine([shop, blog]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
