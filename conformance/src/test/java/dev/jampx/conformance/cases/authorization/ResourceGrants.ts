// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const importer = defineFunction({ name: 'importer' });
export const reporter = defineFunction({ name: 'reporter' });

const schema = a
  .schema({
    Row: a.model({ value: a.float() }),
    Report: a.model({ text: a.string() }).authorization((allow) => [allow.group('Admins')]),
    recalculate: a
      .mutation()
      .returns(a.boolean())
      .handler(a.handler.function(reporter))
      .authorization((allow) => [allow.group('Admins')]),
  })
  .authorization((allow) => [
    allow.authenticated(),
    allow.resource(importer),
    allow.resource(reporter).to(['query', 'listen']),
  ]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
