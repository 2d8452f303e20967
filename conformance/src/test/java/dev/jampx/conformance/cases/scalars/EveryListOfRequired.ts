// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Reading: a.model({
      ids: a
        .id()
        .required()
        .array(),
      texts: a
        .string()
        .required()
        .array(),
      counts: a
        .integer()
        .required()
        .array(),
      ratios: a
        .float()
        .required()
        .array(),
      answers: a
        .boolean()
        .required()
        .array(),
      days: a
        .date()
        .required()
        .array(),
      times: a
        .time()
        .required()
        .array(),
      moments: a
        .datetime()
        .required()
        .array(),
      seconds: a
        .timestamp()
        .required()
        .array(),
      mails: a
        .email()
        .required()
        .array(),
      documents: a
        .json()
        .required()
        .array(),
      numbers: a
        .phone()
        .required()
        .array(),
      links: a
        .url()
        .required()
        .array(),
      addresses: a
        .ipAddress()
        .required()
        .array(),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
