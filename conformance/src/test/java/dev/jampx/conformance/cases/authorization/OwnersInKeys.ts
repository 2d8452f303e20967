// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Entry: a
    .model({ who: a.string().required(), at: a.datetime().required() })
    .identifier(['who', 'at'])
    .authorization((allow) => [allow.ownerDefinedIn('who')]),
  Draft: a
    .model({ owner: a.string(), state: a.string() })
    .secondaryIndexes((index) => [index('owner').sortKeys(['state']), index('state').sortKeys(['owner'])])
    .authorization((allow) => [allow.owner()]),
  Card: a
    .model({ box: a.id().required(), owner: a.string().required() })
    .identifier(['box', 'owner'])
    .authorization((allow) => [allow.owner().identityClaim('sub')]),
  Log: a
    .model({
      createdAt: a.datetime().authorization((allow) => [allow.publicApiKey().to(['read']), allow.owner()]),
      owner: a.string().authorization((allow) => [allow.publicApiKey(), allow.owner().to(['read'])]),
      text: a.string(),
    })
    .authorization((allow) => [allow.owner()]),
  Job: a
    .model({ state: a.enum(['OPEN', 'DONE']), size: a.integer(), weight: a.float(), at: a.timestamp(), day: a.date() })
    .secondaryIndexes((index) => [
      index('state').sortKeys(['size', 'weight', 'at', 'day']).name('byState_1'),
      index('size').sortKeys(['state']).name('by-size.and-state'),
      index('day').sortKeys(['at', 'size']).queryField(null),
    ])
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
