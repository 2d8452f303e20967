// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Kind: a.enum(['NEWS', 'CHAT']),
  Message: a.customType({ text: a.string(), channel: a.string(), kind: a.ref('Kind') }),
  publish: a
    .mutation()
    .arguments({ text: a.string(), channel: a.string(), kind: a.ref('Kind') })
    .returns(a.ref('Message'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  receive: a
    .subscription()
    .arguments({ channel: a.string(), kind: a.ref('Kind'), words: a.string().array() })
    .for(a.ref('publish'))
    .handler(a.handler.custom({ entry: './receive.handler.js' }))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
