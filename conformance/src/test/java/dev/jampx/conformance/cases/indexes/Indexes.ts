// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Ticket: a.model({
    status: a.string().required(),
    due: a.date(),
    priority: a.integer(),
    weight: a.float(),
    seen: a.timestamp(),
    assignee: a.id(),
    createdAt: a.datetime().required(),
  }).secondaryIndexes((index) => [
    index('status'),
    index('status').sortKeys(['due']).name('byStatusDue'),
    index('assignee').sortKeys(['priority', 'due']).queryField('ticketsOf'),
    index('priority').sortKeys(['weight']),
    index('seen').sortKeys(['status', 'priority', 'weight']).name('many'),
    index('weight').sortKeys(['seen']),
    index('due').sortKeys(['createdAt']),
    index('due').sortKeys(['assignee']),
  ]),
  lowerCase: a.model({
    tenant: a.id().required(),
    code: a.string().required(),
    kind_of: a.string(),
    UpperField: a.string(),
  }).identifier(['tenant', 'code']).secondaryIndexes((index) => [index('kind_of').sortKeys(['UpperField']), index('UpperField').sortKeys(['tenant', 'code'])]),
}).authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
