// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a.schema({
  Folder: a.customType({ name: a.string(), parent: a.ref('Folder'), children: a.ref('Folder').array() }),
  importTree: a
    .mutation()
    .arguments({ root: a.ref('Folder') })
    .returns(a.integer())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
