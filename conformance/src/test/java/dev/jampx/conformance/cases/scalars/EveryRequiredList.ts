// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Reading: a.model({
      ids: a
        .id()
        .array()
        .required(),
      texts: a
        .string()
        .array()
        .required(),
      counts: a
        .integer()
        .array()
        .required(),
      ratios: a
        .float()
        .array()
        .required(),
      answers: a
        .boolean()
        .array()
        .required(),
      days: a
        .date()
        .array()
        .required(),
      times: a
        .time()
        .array()
        .required(),
      moments: a
        .datetime()
        .array()
        .required(),
      seconds: a
        .timestamp()
        .array()
        .required(),
      mails: a
        .email()
        .array()
        .required(),
      documents: a
        .json()
        .array()
        .required(),
      numbers: a
        .phone()
        .array()
        .required(),
      links: a
        .url()
        .array()
        .required(),
      addresses: a
        .ipAddress()
        .array()
        .required(),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
