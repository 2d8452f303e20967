// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Severity: a.enum(['INFO', 'WARNING', 'ERROR']),
    LogLine: a
      .model({ severity: a.ref('Severity'), kind: a.enum(['app', 'audit']), at: a.datetime(), source: a.string() })
      .secondaryIndexes((index) => [
        index('severity'),
        index('kind').sortKeys(['at']),
        index('source').sortKeys(['severity']),
        index('source').sortKeys(['kind', 'at']),
      ]),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
