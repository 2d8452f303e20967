// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    ById: a.model({ tenant: a.id().required(), key: a.id().required() }).identifier(['tenant', 'key']),
    ByString: a.model({ tenant: a.id().required(), key: a.string().required() }).identifier(['tenant', 'key']),
    ByInteger: a.model({ tenant: a.id().required(), key: a.integer().required() }).identifier(['tenant', 'key']),
    ByFloat: a.model({ tenant: a.id().required(), key: a.float().required() }).identifier(['tenant', 'key']),
    ByDate: a.model({ tenant: a.id().required(), key: a.date().required() }).identifier(['tenant', 'key']),
    ByTime: a.model({ tenant: a.id().required(), key: a.time().required() }).identifier(['tenant', 'key']),
    ByDatetime: a.model({ tenant: a.id().required(), key: a.datetime().required() }).identifier(['tenant', 'key']),
    ByTimestamp: a.model({ tenant: a.id().required(), key: a.timestamp().required() }).identifier(['tenant', 'key']),
    ByEmail: a.model({ tenant: a.id().required(), key: a.email().required() }).identifier(['tenant', 'key']),
    ByPhone: a.model({ tenant: a.id().required(), key: a.phone().required() }).identifier(['tenant', 'key']),
    ByUrl: a.model({ tenant: a.id().required(), key: a.url().required() }).identifier(['tenant', 'key']),
    ByIpAddress: a.model({ tenant: a.id().required(), key: a.ipAddress().required() }).identifier(['tenant', 'key']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
