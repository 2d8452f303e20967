// Corrections of $util.transform: filters and conditions as expressions of DynamoDB, and filters of subscriptions.
import { createRequire } from 'node:module';
import { subscriptionFilterOf } from '../subscriptions.mjs';
import { correct } from './correction.mjs';

const require = createRequire(import.meta.url);
const VELOCITY = '@aws-amplify/amplify-appsync-simulator/lib/velocity';
const { transformUtils } = require(`${VELOCITY}/util/transform`);
const generator = require(`${VELOCITY}/util/transform/dynamodb-filter`);
const { map } = require(`${VELOCITY}/value-mapper/mapper`);

correct(
  'a condition has its values',
  {
    wrong: 'toDynamoDBConditionExpression leaves them out',
    source: 'AWS AppSync, "Condition expressions": expressionValues',
    proof: {
      template: '$util.transform.toDynamoDBConditionExpression($ctx.args)',
      args: { a: { eq: 'x' } },
      expected: { expression: '#a = :a_eq', expressionNames: { '#a': 'a' }, expressionValues: { ':a_eq': { S: 'x' } } },
    },
  },
  [
    transformUtils,
    'toDynamoDBConditionExpression',
    (note) => (condition) => {
      note();
      return transformUtils.toDynamoDBFilterExpression(condition);
    },
  ],
);

correct(
  'attributeExists compares with no value',
  {
    wrong: 'it gives one that the expression does not use, which DynamoDB refuses',
    source: 'Amazon DynamoDB, "Condition expressions": attribute_exists(path)',
    proof: {
      template: '$util.transform.toDynamoDBFilterExpression($ctx.args)',
      args: { a: { attributeExists: true } },
      expected: { expression: 'attribute_exists(#a)', expressionNames: { '#a': 'a' }, expressionValues: {} },
    },
  },
  [
    generator,
    'generateFilterExpression',
    (note, original) => (filter) => {
      const generated = original(filter);
      const used = Object.entries(generated.expressionValues).filter(([name]) => !name.endsWith('_attributeExists'));
      if (used.length < Object.keys(generated.expressionValues).length) {
        note();
      }
      return { ...generated, expressionValues: Object.fromEntries(used) };
    },
  ],
);

/** A field called so has the size of another for its value. */
const SIZE_OF = 'size of ';

function withSizesApart(filter) {
  if (Array.isArray(filter)) {
    return filter.map(withSizesApart);
  }
  const terms = Object.entries(filter).map(([key, operand]) => {
    if (['and', 'or', 'not'].includes(key)) {
      return { [key]: withSizesApart(operand) };
    }
    const { size, ...others } = operand;
    return { ...(Object.keys(others).length > 0 ? { [key]: others } : {}), ...(size ? { [SIZE_OF + key]: size } : {}) };
  });
  return Object.assign({}, ...terms);
}

function withSizes({ expressions, expressionNames, expressionValues }) {
  const renamed = (text) => text.replaceAll(SIZE_OF, 'size_of_');
  const names = Object.values(expressionNames).map((name) => name.replace(SIZE_OF, ''));
  return {
    expressions: expressions.map((text) => renamed(text.replace(new RegExp(`#${SIZE_OF}(\\w+)`, 'g'), 'size(#$1)'))),
    expressionNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    expressionValues: Object.fromEntries(Object.entries(expressionValues).map(([name, value]) => [renamed(name), value])),
  };
}

correct(
  'size is a function of a field',
  {
    wrong: 'it is taken for a field of that name',
    source: 'Amazon DynamoDB, "Comparison operator and function reference": size(path)',
    proof: {
      template: '$util.transform.toDynamoDBFilterExpression($ctx.args)',
      args: { a: { ne: 'x', size: { gt: 1 } } },
      expected: {
        expression: '#a <> :a_ne AND size(#a) > :size_of_a_gt',
        expressionNames: { '#a': 'a' },
        expressionValues: { ':a_ne': { S: 'x' }, ':size_of_a_gt': { N: '1' } },
      },
    },
  },
  [
    generator,
    'generateFilterExpression',
    (note, original) => (filter) => {
      const generated = original(withSizesApart(filter));
      if (generated.expressions.some((text) => text.includes(SIZE_OF))) {
        note();
        return withSizes(generated);
      }
      return generated;
    },
  ],
);

correct(
  'there is $util.transform.toSubscriptionFilter',
  {
    wrong: 'there is not',
    source: 'AWS AppSync, "Enhanced subscriptions filtering"',
    proof: {
      template: '$util.toJson($util.transform.toSubscriptionFilter($ctx.args))',
      args: { a: { eq: 'x' } },
      expected: { filterGroup: [{ filters: [{ fieldName: 'a', operator: 'eq', value: 'x' }] }] },
    },
  },
  [
    transformUtils,
    'toSubscriptionFilter',
    (note) => (filter) => {
      note();
      return map(subscriptionFilterOf(filter.toJSON()));
    },
  ],
);
