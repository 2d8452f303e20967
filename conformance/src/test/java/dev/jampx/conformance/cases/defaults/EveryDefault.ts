// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Setting: a.model({
      key: a.id().default('main'),
      label: a.string().default('untitled'),
      count: a.integer().default(7),
      ratio: a.float().default(0.5),
      on: a.boolean().default(true),
      day: a.date().default('2024-02-29'),
      at: a.time().default('09:30:00.000Z'),
      moment: a.datetime().default('2024-02-29T09:30:00.000Z'),
      seconds: a.timestamp().default(1709199000),
      mail: a.email().default('nobody@example.com'),
      document: a.json().default('[1, 2]'),
      number: a.phone().default('+14155550100'),
      link: a.url().default('https://example.com/'),
      address: a.ipAddress().default('127.0.0.1'),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
