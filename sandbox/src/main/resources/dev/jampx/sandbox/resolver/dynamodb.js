// @aws-appsync/utils/dynamodb
import { toMapValues } from './attribute-values.js';
import { misuse } from './errors.js';
import { expressionOf } from './expressions.js';
import { updateOf } from './updates.js';

export { toStringSet, toNumberSet, toBinarySet } from './attribute-values.js';
export { operations } from './updates.js';

const absent = (value) => value === null || value === undefined;

const required = (payload, field, operation) => {
    if (absent(payload) || absent(payload[field])) {
        throw misuse(operation + ' needs ' + field);
    }
    return payload[field];
};

// Adds what is there: an absent option is not sent.
const request = (operation, parts) => {
    const built = { operation };
    for (const name of Object.keys(parts)) {
        if (!absent(parts[name])) {
            built[name] = parts[name];
        }
    }
    return built;
};

const filled = (expression) => {
    const built = { expression: expression.expression };
    if (Object.keys(expression.expressionNames).length > 0) {
        built.expressionNames = expression.expressionNames;
    }
    if (Object.keys(expression.expressionValues).length > 0) {
        built.expressionValues = expression.expressionValues;
    }
    return built;
};

const conditionOf = (filter) => {
    if (absent(filter)) {
        return null;
    }
    const expression = expressionOf(filter);
    return expression.expression === '' ? null : filled(expression);
};

// Turns ['id', 'address.city', 'tags[1]'] into an expression in which every name is an alias.
const projectionOf = (attributes) => {
    if (absent(attributes)) {
        return null;
    }
    const expressionNames = {};
    const paths = attributes.map((attribute) =>
        attribute.split('.').map((step) => {
            const bracket = step.indexOf('[');
            const name = bracket < 0 ? step : step.substring(0, bracket);
            const known = Object.keys(expressionNames).find((alias) => expressionNames[alias] === name);
            const alias = known ?? '#expName_' + (Object.keys(expressionNames).length + 1);
            expressionNames[alias] = name;
            return bracket < 0 ? alias : alias + step.substring(bracket);
        }).join('.'));
    return { expression: paths.join(', '), expressionNames };
};

// What only versioned data sources look at.
const versioned = ({ customPartitionKey, populateIndexFields, _version }) =>
    ({ customPartitionKey, populateIndexFields, _version });

export const get = (payload) =>
    request('GetItem', {
        key: toMapValues(required(payload, 'key', 'get')),
        consistentRead: payload.consistentRead,
        projection: projectionOf(payload.projection),
    });

export const put = (payload) =>
    request('PutItem', {
        key: toMapValues(required(payload, 'key', 'put')),
        attributeValues: toMapValues(required(payload, 'item', 'put')),
        condition: conditionOf(payload.condition),
        ...versioned(payload),
    });

export const update = (payload) =>
    request('UpdateItem', {
        key: toMapValues(required(payload, 'key', 'update')),
        update: updateOf(required(payload, 'update', 'update')),
        condition: conditionOf(payload.condition),
        ...versioned(payload),
    });

export const remove = (payload) =>
    request('DeleteItem', {
        key: toMapValues(required(payload, 'key', 'remove')),
        condition: conditionOf(payload.condition),
        ...versioned(payload),
    });

export const query = (payload) =>
    request('Query', {
        query: filled(expressionOf(required(payload, 'query', 'query'))),
        ...reading(payload),
    });

export const scan = (payload) =>
    request('Scan', { ...reading(payload ?? {}), totalSegments: payload?.totalSegments, segment: payload?.segment });

export const sync = (payload) =>
    request('Sync', {
        basePartitionKey: payload?.basePartitionKey,
        deltaIndexName: payload?.deltaIndexName,
        limit: payload?.limit,
        nextToken: payload?.nextToken,
        lastSync: payload?.lastSync,
        filter: conditionOf(payload?.filter),
    });

const reading = (payload) => ({
    index: payload.index,
    limit: payload.limit,
    nextToken: payload.nextToken,
    scanIndexForward: payload.scanIndexForward,
    consistentRead: payload.consistentRead,
    select: payload.select,
    filter: conditionOf(payload.filter),
    projection: projectionOf(payload.projection),
});

const perTable = (tables, convert) => {
    const converted = {};
    for (const table of Object.keys(tables)) {
        converted[table] = convert(tables[table]);
    }
    return converted;
};

export const batchGet = (payload) =>
    request('BatchGetItem', {
        tables: perTable(required(payload, 'tables', 'batchGet'), (table) => {
            const { operation, ...rest } = request('', {
                keys: table.keys.map(toMapValues),
                consistentRead: table.consistentRead,
                projection: projectionOf(table.projection),
            });
            return rest;
        }),
    });

export const batchPut = (payload) =>
    request('BatchPutItem', {
        tables: perTable(required(payload, 'tables', 'batchPut'), (items) => items.map(toMapValues)),
    });

export const batchDelete = (payload) =>
    request('BatchDeleteItem', {
        tables: perTable(required(payload, 'tables', 'batchDelete'), (keys) => keys.map(toMapValues)),
    });

export const transactGet = (payload) =>
    request('TransactGetItems', {
        transactItems: required(payload, 'items', 'transactGet').map((item) => {
            const { operation, ...rest } = request('', {
                table: item.table,
                key: toMapValues(item.key),
                projection: projectionOf(item.projection),
            });
            return rest;
        }),
    });

const transactional = {
    putItem: (item) => ['PutItem', { attributeValues: toMapValues(item.item) }],
    updateItem: (item) => ['UpdateItem', { update: updateOf(item.update) }],
    deleteItem: () => ['DeleteItem', {}],
    conditionCheck: () => ['ConditionCheck', {}],
};

const writing = (item) => {
    const kind = Object.keys(item)[0];
    if (!Object.hasOwn(transactional, kind)) {
        throw misuse('transactWrite does not know ' + kind);
    }
    const body = item[kind];
    const [operation, parts] = transactional[kind](body);
    const condition = conditionOf(body.condition);
    return request(operation, {
        table: body.table,
        key: toMapValues(body.key),
        ...parts,
        condition: condition === null ? null : { ...condition, returnValuesOnConditionCheckFailure: true },
    });
};

export const transactWrite = (payload) =>
    request('TransactWriteItems', { transactItems: required(payload, 'items', 'transactWrite').map(writing) });
