// $util, as AppSync's "Resolver mapping template utility reference" has it, as far as Amplify's templates use it. That of Amplify's
// simulator is not used: its isNullOrEmpty takes texts that are not empty for empty, toDynamoDB makes lists of nothing, filters lose
// values when two conditions are on one field, notContains has no value at all, and an empty "in" finds everything.
import { randomUUID } from 'node:crypto';
import { toDynamoDb } from './attributes.mjs';
import { TemplateError, Unauthorized } from './errors.mjs';
import { expressionOf } from './filters.mjs';
import { subscriptionFilterOf } from './subscriptions.mjs';
import { fromJson, same, textOf, toJson } from './values.mjs';

const AUTH_TYPES = {
  API_KEY: 'API Key Authorization',
  IAM: 'IAM Authorization',
  LAMBDA: 'Lambda Authorization',
  OIDC: 'Open ID Connect Authorization',
  USER_POOL: 'User Pool Authorization',
};

const isEmpty = (value) => value === null || value === undefined || value.length === 0 || value.size === 0;
const isBlank = (value) => isEmpty(value) || (typeof value === 'string' && value.trim() === '');
const typed = (value) => fromJson(toDynamoDb(toJson(value)));
const typedMap = (map) => new Map([...map].map(([key, value]) => [key, typed(value)]));
const json = (value) => JSON.stringify(toJson(value));
const without = (map, keep) => new Map([...map].filter(([key]) => keep(key)));
const has = (list, value) => list.some((each) => same(each, value));

/**
 * The utilities of one field.
 *
 * @param {{type: string, field: string, mode: string, now: Date, errors: TemplateError[]}} field
 */
export function utilities({ type, field, mode, now, errors }) {
  const error = (message, kind, data, info) => new TemplateError(textOf(message), kind ?? null, toJson(data), toJson(info));
  return {
    qr: () => '',
    quiet: () => '',
    error: (...given) => {
      throw error(...given);
    },
    appendError: (...given) => {
      errors.push(error(...given));
      return '';
    },
    unauthorized: () => {
      throw new Unauthorized(type, field);
    },
    authType: () => AUTH_TYPES[mode],
    autoId: () => randomUUID(),
    isNull: (value) => value === null || value === undefined,
    isNullOrEmpty: isEmpty,
    isNullOrBlank: isBlank,
    defaultIfNull: (value, other) => value ?? other,
    defaultIfNullOrEmpty: (value, other) => (isEmpty(value) ? other : value),
    defaultIfNullOrBlank: (value, other) => (isBlank(value) ? other : value),
    isString: (value) => typeof value === 'string',
    isNumber: (value) => typeof value === 'number',
    isBoolean: (value) => typeof value === 'boolean',
    isList: Array.isArray,
    isMap: (value) => value instanceof Map,
    matches: (pattern, value) => new RegExp(pattern).test(value),
    toJson: json,
    parseJson: (text) => {
      try {
        return fromJson(JSON.parse(text));
      } catch {
        return null;
      }
    },
    list: {
      copyAndRetainAll: (list, others) => list.filter((each) => has(others, each)),
      copyAndRemoveAll: (list, others) => list.filter((each) => !has(others, each)),
    },
    map: {
      copyAndRetainAllKeys: (map, keys) => without(map, (key) => has(keys, key)),
      copyAndRemoveAllKeys: (map, keys) => without(map, (key) => !has(keys, key)),
    },
    time: {
      nowISO8601: () => now.toISOString(),
      nowEpochSeconds: () => Math.floor(now.getTime() / 1000),
      nowEpochMilliSeconds: () => now.getTime(),
    },
    dynamodb: {
      toDynamoDB: typed,
      toDynamoDBJson: (value) => json(typed(value)),
      toMapValues: typedMap,
      toMapValuesJson: (map) => json(typedMap(map)),
    },
    transform: {
      toDynamoDBFilterExpression: (filter) => JSON.stringify(expressionOf(filter)),
      toDynamoDBConditionExpression: (filter) => JSON.stringify(expressionOf(filter)),
      toSubscriptionFilter: subscriptionFilterOf,
    },
  };
}
