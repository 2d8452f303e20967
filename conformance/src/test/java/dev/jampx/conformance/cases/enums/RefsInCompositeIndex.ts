// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Severity: a.enum(['INFO', 'ERROR']),
    LogLine: a
      .model({
        severity: a.ref('Severity'),
        required: a.ref('Severity').required(),
        at: a.datetime(),
        source: a.string(),
      })
      .secondaryIndexes((index) => [
        index('source').sortKeys(['severity', 'at']),
        index('at').sortKeys(['source', 'required']),
        index('required').sortKeys(['severity']),
      ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
