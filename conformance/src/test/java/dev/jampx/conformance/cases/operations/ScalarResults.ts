// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a
  .schema({
    anId: a
      .query()
      .returns(a.id())
      .handler(a.handler.function(echo)),
    aText: a
      .query()
      .returns(a.string())
      .handler(a.handler.function(echo)),
    aCount: a
      .query()
      .returns(a.integer())
      .handler(a.handler.function(echo)),
    aWeight: a
      .query()
      .returns(a.float())
      .handler(a.handler.function(echo)),
    aFlag: a
      .query()
      .returns(a.boolean())
      .handler(a.handler.function(echo)),
    aDay: a
      .query()
      .returns(a.date())
      .handler(a.handler.function(echo)),
    aTime: a
      .query()
      .returns(a.time())
      .handler(a.handler.function(echo)),
    anInstant: a
      .query()
      .returns(a.datetime())
      .handler(a.handler.function(echo)),
    aStamp: a
      .query()
      .returns(a.timestamp())
      .handler(a.handler.function(echo)),
    aMail: a
      .query()
      .returns(a.email())
      .handler(a.handler.function(echo)),
    someJson: a
      .query()
      .returns(a.json())
      .handler(a.handler.function(echo)),
    aPhone: a
      .query()
      .returns(a.phone())
      .handler(a.handler.function(echo)),
    aLink: a
      .query()
      .returns(a.url())
      .handler(a.handler.function(echo)),
    anAddress: a
      .query()
      .returns(a.ipAddress())
      .handler(a.handler.function(echo)),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
