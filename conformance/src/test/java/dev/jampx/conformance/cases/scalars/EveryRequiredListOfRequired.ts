// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Reading: a.model({
      ids: a
        .id()
        .required()
        .array()
        .required(),
      texts: a
        .string()
        .required()
        .array()
        .required(),
      counts: a
        .integer()
        .required()
        .array()
        .required(),
      ratios: a
        .float()
        .required()
        .array()
        .required(),
      answers: a
        .boolean()
        .required()
        .array()
        .required(),
      days: a
        .date()
        .required()
        .array()
        .required(),
      times: a
        .time()
        .required()
        .array()
        .required(),
      moments: a
        .datetime()
        .required()
        .array()
        .required(),
      seconds: a
        .timestamp()
        .required()
        .array()
        .required(),
      mails: a
        .email()
        .required()
        .array()
        .required(),
      documents: a
        .json()
        .required()
        .array()
        .required(),
      numbers: a
        .phone()
        .required()
        .array()
        .required(),
      links: a
        .url()
        .required()
        .array()
        .required(),
      addresses: a
        .ipAddress()
        .required()
        .array()
        .required(),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
