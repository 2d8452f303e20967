// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    ById: a.model({ key: a.id().required(), text: a.string() }).identifier(['key']),
    ByString: a.model({ key: a.string().required() }).identifier(['key']),
    ByInteger: a.model({ key: a.integer().required() }).identifier(['key']),
    ByFloat: a.model({ key: a.float().required() }).identifier(['key']),
    ByDate: a.model({ key: a.date().required() }).identifier(['key']),
    ByTime: a.model({ key: a.time().required() }).identifier(['key']),
    ByDatetime: a.model({ key: a.datetime().required() }).identifier(['key']),
    ByTimestamp: a.model({ key: a.timestamp().required() }).identifier(['key']),
    ByEmail: a.model({ key: a.email().required() }).identifier(['key']),
    ByPhone: a.model({ key: a.phone().required() }).identifier(['key']),
    ByUrl: a.model({ key: a.url().required() }).identifier(['key']),
    ByIpAddress: a.model({ key: a.ipAddress().required() }).identifier(['key']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
