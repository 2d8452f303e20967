// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Room: a.model({ number: a.string().validate((v) => v.matches('^\\\\d{3}$', 'Three digits, as in \\"101\\"')) }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
