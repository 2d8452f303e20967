// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a
  .schema({
    Post: a.model({ text: a.string() }),
    publish: a.mutation().returns(a.ref('Post')).handler(a.handler.function(echo)).authorization((allow) => [allow.authenticated()]),
    first: a
      .subscription()
      .for([a.ref('Post').required().mutations(['create']), a.ref('publish')])
      .handler(a.handler.function(echo)).authorization((allow) => [allow.authenticated()]),
    second: a
      .subscription()
      .for([a.ref('Post').mutations(['create']), a.ref('Post').required().mutations(['update'])])
      .handler(a.handler.function(echo)).authorization((allow) => [allow.authenticated()]),
    third: a.subscription().for(a.ref('publish').required()).handler(a.handler.function(echo)).authorization((allow) => [allow.authenticated()]),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
