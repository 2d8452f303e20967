// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Label: a.model({
      empty: a.string().default(''),
      spaced: a.string().default('two words'),
      accent: a.string().default('café ☕'),
      apostrophe: a.string().default("it's"),
      brackets: a.string().default('{a: [1]}'),
      digits: a.string().default('42'),
      yes: a.string().default('true'),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
