// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  byGuest: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.guest()]),
  byPool: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  byCode: a
    .query()
    .returns(a.string())
    .handler(a.handler.custom({ entry: './echo.handler.js' }))
    .authorization((allow) => [allow.group('Admins')]),
  byAll: a
    .query()
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.guest(), allow.authenticated()]),
  Mixed: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.guest().to(['list']), allow.authenticated().to(['get'])]),
  Open: a.model({ text: a.string() }).authorization((allow) => [allow.guest()]),
  Closed: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'iam' } });
