// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a
  .schema({
    Post: a.model({ text: a.string() }),
    Reply: a.model({ text: a.string() }),
    written: a
      .subscription()
      .for([a.ref('Post').mutations(['create']), a.ref('Reply').mutations(['create'])])
      .handler(a.handler.function(echo))
      .authorization((allow) => [allow.authenticated()]),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: { expiresInDays: 30 } } });
