// Which events a subscription receives, as AppSync's guides "Enhanced subscriptions filtering" and "Using subscription arguments" have it.
import { TemplateError } from './errors.mjs';

const MOST = { groups: 10, fields: 5, values: { in: 5, notIn: 5, between: 2, containsAny: 20 } };

/** A filter beyond AppSync's limits, or with operators of DynamoDB alone. What AppSync says then is nowhere written. */
export class BadFilter extends TemplateError {
  constructor() {
    super({ message: 'A subscription filter can have only what the guides allow', type: 'BadRequestException' });
  }
}

/**
 * $util.transform.toSubscriptionFilter: alternatives ("filterGroup") of conditions that must all hold ("filters"). "The default operator is AND"
 * between fields; operators on one field are alternatives, as in the example there.
 */
export function subscriptionFilterOf(filter) {
  const groups = alternatives(filter).filter((conditions) => conditions.length > 0);
  return { filterGroup: groups.map((filters) => ({ filters })) };
}

function alternatives(filter) {
  return Object.entries(filter)
    .map(([key, operand]) => {
      switch (key) {
        case 'and':
          return [operand].flat().map(alternatives).reduce(product, [[]]);
        case 'or':
          return [operand].flat().flatMap(alternatives);
        default:
          return Object.entries(operand).map(([operator, value]) => [{ fieldName: key, operator, value }]);
      }
    })
    .reduce(product, [[]]);
}

function product(left, right) {
  if (left.length * right.length > 1_000) {
    throw new BadFilter();
  }
  return left.flatMap((one) => right.map((other) => [...one, ...other]));
}

/**
 * What lets events through.
 *
 * @param set what the resolver gave to $extensions.setSubscriptionFilter; undefined if nothing, so that the arguments count
 * @param args those of the subscription that are called like fields of what it gives
 */
export function eventFilter(set, args) {
  if (set === undefined) {
    return (event) => Object.entries(args).every(([name, value]) => equal(event[name], value));
  }
  const groups = set.filterGroup.map(({ filters }) => filters);
  check(groups);
  return (event) => groups.length === 0 || groups.some((filters) => filters.every((filter) => holds(filter, event)));
}

/** "Each value of the operator in" makes an alternative of its own. */
function check(groups) {
  const width = (filters) => filters.reduce((sum, { operator, value }) => sum * (operator === 'in' ? value.length : 1), 1);
  const broken =
    groups.reduce((sum, filters) => sum + width(filters), 0) > MOST.groups ||
    groups.some((filters) => new Set(filters.map(({ fieldName }) => fieldName)).size > MOST.fields) ||
    groups.flat().some(({ operator, value }) => !OPERATORS[operator] || (Array.isArray(value) && value.length > MOST.values[operator]));
  if (broken) {
    throw new BadFilter();
  }
}

const equal = (left, right) => (left ?? null) === (right ?? null);
const contains = (whole, part) =>
  typeof whole === 'string' && typeof part === 'string' ? whole.includes(part) : [whole].flat().includes(part);
const comparable = (left, right) => typeof left === typeof right && ['number', 'string'].includes(typeof left);

const OPERATORS = {
  eq: equal,
  ne: (value, operand) => !equal(value, operand),
  le: (value, operand) => comparable(value, operand) && value <= operand,
  lt: (value, operand) => comparable(value, operand) && value < operand,
  ge: (value, operand) => comparable(value, operand) && value >= operand,
  gt: (value, operand) => comparable(value, operand) && value > operand,
  contains,
  notContains: (value, operand) => !contains(value, operand),
  beginsWith: (value, operand) => typeof value === 'string' && value.startsWith(operand),
  in: (value, operands) => operands.includes(value),
  notIn: (value, operands) => !operands.includes(value),
  between: (value, [low, high]) => comparable(value, low) && comparable(value, high) && low <= value && value <= high,
  containsAny: (value, operands) => operands.some((operand) => contains(value, operand)),
};

function holds({ fieldName, operator, value }, event) {
  return OPERATORS[operator](event[fieldName], value);
}
