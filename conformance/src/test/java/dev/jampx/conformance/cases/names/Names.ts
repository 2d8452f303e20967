// with auth
import { a, defineData } from '@aws-amplify/backend';

const model = () => a.model({ x: a.string() });

const schema = a.schema({
  Category: model(),
  Person: model(),
  Sheep: model(),
  News: model(),
  I: model(),
  A: model(),
  lowerCase: model(),
  Snake_case: model(),
  URL: model(),
  Status: model(),
  iPhone: model(),
  Model2: model(),
  analysis: model(),
  AnExtraordinarilyLongModelNameForAnApplication: model(),
  Words: a
    .model({ values: a.string().required(), operation: a.string().required(), names: a.id().required(), class: a.string() })
    .identifier(['values', 'operation', 'names'])
    .secondaryIndexes((index) => [index('class').sortKeys(['names']), index('names').sortKeys(['class', 'values'])]),
}).authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
