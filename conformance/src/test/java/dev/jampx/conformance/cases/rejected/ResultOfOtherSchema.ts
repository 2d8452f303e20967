// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const places = a.schema({ Location: a.customType({ lat: a.float() }) });

const questions = a.schema({
  where: a
    .query()
    .returns(a.ref('Location'))
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.authenticated()]),
});

const schema = a.combine([places, questions]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
