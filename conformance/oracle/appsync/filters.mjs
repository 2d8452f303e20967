// $util.transform: a filter as an expression of DynamoDB. AppSync's names for its values are its own affair; those of attributes are
// not, since templates add names to them: an attribute is # and its name.
import { toDynamoDb } from './attributes.mjs';
import { toJson } from './values.mjs';

const COMPARISONS = { eq: '=', ne: '<>', le: '<=', lt: '<', ge: '>=', gt: '>' };
const FUNCTIONS = { contains: 'contains', beginsWith: 'begins_with' };

export function expressionOf(filter) {
  const names = {};
  const values = {};
  const name = (field) => {
    const alias = `#${field.replace(/\W/g, '_')}`;
    names[alias] = field;
    return alias;
  };
  const value = (given) => {
    const alias = `:value_${Object.keys(values).length}`;
    values[alias] = toDynamoDb(given);
    return alias;
  };
  const compared = (operand, operator, given) =>
    operator === 'between'
      ? `${operand} BETWEEN ${value(given[0])} AND ${value(given[1])}`
      : `${operand} ${COMPARISONS[operator]} ${value(given)}`;
  const condition = (field, operator, given) => {
    if (given === null && !['eq', 'ne'].includes(operator)) {
      return undefined;
    }
    if (COMPARISONS[operator] || operator === 'between') {
      return compared(name(field), operator, given);
    }
    switch (operator) {
      case 'notContains':
        return `NOT contains(${name(field)}, ${value(given)})`;
      case 'in':
        return `${name(field)} IN (${given.map(value).join(', ')})`;
      case 'attributeExists':
        return `${given ? 'attribute_exists' : 'attribute_not_exists'}(${name(field)})`;
      case 'size':
        return all(Object.entries(given).map(([each, size]) => compared(`size(${name(field)})`, each, size)), 'AND');
      default:
        if (!FUNCTIONS[operator]) {
          throw new Error(`no filter has had the operator ${operator}`);
        }
        return `${FUNCTIONS[operator]}(${name(field)}, ${value(given)})`;
    }
  };
  const all = (terms, word) => {
    const present = terms.filter((term) => term);
    return present.length < 2 ? present[0] : present.map((term) => `(${term})`).join(` ${word} `);
  };
  const terms = (given) =>
    all(
      Object.entries(given).map(([key, operand]) => {
        if (operand === null) {
          return undefined;
        }
        if (key === 'and' || key === 'or') {
          return all([operand].flat().map((each) => each && terms(each)), key.toUpperCase());
        }
        if (key === 'not') {
          const negated = terms(operand);
          return negated && `NOT (${negated})`;
        }
        return all(Object.entries(operand).map(([operator, value]) => condition(key, operator, value)), 'AND');
      }),
      'AND',
    );
  return { expression: terms(toJson(filter)) ?? '', expressionNames: names, expressionValues: values };
}
