// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Site: a.model({ link: a.url().default('not a link') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
