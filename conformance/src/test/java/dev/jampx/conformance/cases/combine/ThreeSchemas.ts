// with auth
import { a, defineData } from '@aws-amplify/backend';

const shop = a
  .schema({ Product: a.model({ name: a.string() }) })
  .authorization((allow) => [allow.authenticated().to(['read']), allow.group('Admins')]);
const blog = a.schema({ Post: a.model({ title: a.string() }) }).authorization((allow) => [allow.owner()]);
const chat = a.schema({ Message: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated()]) });
const schema = a.combine([shop, blog, chat]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
