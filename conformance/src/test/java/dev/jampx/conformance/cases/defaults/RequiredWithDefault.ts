// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Task: a.model({
      title: a
        .string()
        .required()
        .default('New task'),
      points: a
        .integer()
        .default(1)
        .required(),
      done: a
        .boolean()
        .required()
        .default(false),
      estimate: a.float().required(),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
