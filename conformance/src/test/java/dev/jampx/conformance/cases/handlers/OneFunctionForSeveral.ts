// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const calculator = defineFunction({ name: 'calculator' });

const schema = a
  .schema({
    add: a
      .query()
      .arguments({ x: a.float(), y: a.float() })
      .returns(a.float())
      .handler(a.handler.function(calculator)),
    subtract: a
      .query()
      .arguments({ x: a.float(), y: a.float() })
      .returns(a.float())
      .handler(a.handler.function(calculator)),
    twice: a
      .mutation()
      .returns(a.float())
      .handler([a.handler.function(calculator), a.handler.function(calculator)]),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
