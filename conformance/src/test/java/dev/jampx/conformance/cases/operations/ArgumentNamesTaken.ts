// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Task: a
    .model({ status: a.enum(['OPEN', 'DONE']), place: a.customType({ room: a.string() }) })
    .authorization((allow) => [allow.authenticated()]),
  finish: a
    .mutation()
    .arguments({ status: a.enum(['OPEN', 'DONE']), place: a.customType({ room: a.string() }) })
    .returns(a.customType({ status: a.enum(['OPEN', 'DONE']), place: a.customType({ room: a.string() }) }))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
