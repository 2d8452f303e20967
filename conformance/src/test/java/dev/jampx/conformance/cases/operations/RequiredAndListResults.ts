// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const echo = defineFunction({ name: 'echo' });

const schema = a
  .schema({
    name: a
      .query()
      .returns(a.string().required())
      .handler(a.handler.function(echo)),
    names: a
      .query()
      .returns(a.string().array())
      .handler(a.handler.function(echo)),
    fullNames: a
      .query()
      .returns(
        a
          .string()
          .required()
          .array(),
      )
      .handler(a.handler.function(echo)),
    allNames: a
      .query()
      .returns(
        a
          .string()
          .array()
          .required(),
      )
      .handler(a.handler.function(echo)),
    everyName: a
      .mutation()
      .returns(
        a
          .string()
          .required()
          .array()
          .required(),
      )
      .handler(a.handler.function(echo)),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
