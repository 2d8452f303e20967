// @aws-appsync/utils
import { dynamodb } from './attribute-values.js';
import { EarlyReturn, ResolverError, misuse } from './errors.js';
import { expressionText } from './expressions.js';
import { host } from './host.js';
import { http } from './http.js';
import { current } from './invocation.js';
import { queryText } from './open-search.js';
import { toJsonObject } from './rds-results.js';
import { xml } from './xml.js';

const optional = (value) => (value === undefined ? null : value);

const failure = (message, type, data, info) =>
    new ResolverError(String(message), optional(type), optional(data), optional(info));

const time = {
    nowISO8601: () => host.nowIso8601(),
    nowEpochSeconds: () => Math.floor(host.nowEpochMilliSeconds() / 1000),
    nowEpochMilliSeconds: () => host.nowEpochMilliSeconds(),
    nowFormatted: (format, zone) => host.formatTime(host.nowEpochMilliSeconds(), format, zone ?? 'UTC'),
    parseFormattedToEpochMilliSeconds: (text, format, zone) => host.parseTime(text, format, zone ?? ''),
    parseISO8601ToEpochMilliSeconds: (text) => host.parseIso8601(text),
    epochMilliSecondsToSeconds: (milliseconds) => Math.floor(milliseconds / 1000),
    epochMilliSecondsToISO8601: (milliseconds) => host.toIso8601(milliseconds),
    epochMilliSecondsToFormatted: (milliseconds, format, zone) =>
        host.formatTime(milliseconds, format, zone ?? 'UTC'),
};

const math = {
    roundNum: (value) => Math.round(value),
    minVal: (a, b) => Math.min(a, b),
    maxVal: (a, b) => Math.max(a, b),
    randomDouble: () => host.randomDouble(),
    randomWithinRange: (start, end) => start + Math.floor(host.randomDouble() * (end - start)),
};

export const util = {
    error: (message, type, data, info) => {
        throw failure(message, type, data, info);
    },
    appendError: (message, type, data, info) => {
        current().appended.push(failure(message, type, data, info));
    },
    unauthorized: () => {
        throw new ResolverError(current().unauthorized, 'Unauthorized', null, null);
    },
    authType: () => current().authType,
    matches: (pattern, value) => host.matches(pattern, value),
    autoId: () => host.uuid(),
    autoUlid: () => host.ulid(),
    autoKsuid: () => host.ksuid(),
    escapeJavaScript: (value) => host.escapeJavaScript(value),
    urlEncode: (value) => host.urlEncode(value),
    urlDecode: (value) => host.urlDecode(value),
    base64Encode: (value) => host.base64Encode(value),
    base64Decode: (value) => host.base64Decode(value),
    time,
    math,
    http,
    xml,
    rds: { toJsonObject },
    dynamodb,
    str: { normalize: (value, form) => value.normalize(form.toUpperCase()) },
    transform: {
        toDynamoDBFilterExpression: expressionText,
        toDynamoDBConditionExpression: expressionText,
        toElasticsearchQueryDSL: queryText,
    },
};

export const runtime = {
    earlyReturn: (value, options) => {
        throw new EarlyReturn(value, options?.skipTo === 'END');
    },
};

const needsSubscription = (name) => () => {
    throw misuse('extensions.' + name + ' takes effect in the resolvers of subscriptions only');
};

export const extensions = {
    // There is no server-side cache here, so there is never anything to evict.
    evictFromApiCache: () => undefined,
    setSubscriptionFilter: needsSubscription('setSubscriptionFilter'),
    setSubscriptionInvalidationFilter: needsSubscription('setSubscriptionInvalidationFilter'),
    invalidateSubscriptions: () => undefined,
};
