// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Size: a.enum(['SMALL', 'LARGE']),
  paint: a
    .mutation()
    .arguments({ color: a.enum(['RED', 'GREEN']), size: a.ref('Size'), shape: a.ref('Size').required() })
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
  repaint: a
    .mutation()
    .arguments({ color: a.enum(['BLUE', 'RED']) })
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
