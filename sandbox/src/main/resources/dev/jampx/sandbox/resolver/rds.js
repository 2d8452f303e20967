// @aws-appsync/utils/rds
import { misuse } from './errors.js';
import { insertInto, removeFrom, selectFrom, updateOf } from './sql-statements.js';
import { isPlain, variables } from './sql-values.js';

export { toJsonObject } from './rds-results.js';

const hint = (type) => (value) => ({ type, value });

export const typeHint = {
    DECIMAL: hint('DECIMAL'),
    JSON: hint('JSON'),
    TIMESTAMP: hint('TIMESTAMP'),
    TIME: hint('TIME'),
    UUID: hint('UUID'),
    DATE: hint('DATE'),
};

const aggregate = (name, distinct) => (column) => ({ type: 'AGGREGATE', name, distinct, column });

export const agg = {
    max: aggregate('MAX', false),
    maxDistinct: aggregate('MAX', true),
    min: aggregate('MIN', false),
    minDistinct: aggregate('MIN', true),
    count: aggregate('COUNT', false),
    countDistinct: aggregate('COUNT', true),
    avg: aggregate('AVG', false),
    avgDistinct: aggregate('AVG', true),
    sum: aggregate('SUM', false),
    sumDistinct: aggregate('SUM', true),
};

const RENDERED = { SELECT: selectFrom, INSERT: insertInto, UPDATE: updateOf, REMOVE: removeFrom };

// A statement is text only once it is known for which database.
const statement = (type, name) => (...given) => {
    if (given.length === 0) {
        throw misuse('An argument is expected to be passed to ' + name);
    }
    if (!isPlain(given[0])) {
        throw misuse('Expected payload to be an Object.');
    }
    return { type, properties: given[0] };
};

export const select = statement('SELECT', 'select');
export const insert = statement('INSERT', 'insert');
export const update = statement('UPDATE', 'update');
export const remove = statement('REMOVE', 'remove');

export const sql = (texts, ...values) => {
    if (texts.length !== values.length + 1) {
        throw misuse('java.lang.IllegalArgumentException: Unexpected argument passed to sql tagged template');
    }
    return { type: 'SQL', properties: { texts: [...texts], values } };
};

const rendered = (one, scope, name) => {
    if (typeof one === 'string') {
        return one;
    }
    if (isPlain(one) && one.type === 'SQL') {
        return scope.template(one);
    }
    if (isPlain(one) && Object.hasOwn(RENDERED, one.type)) {
        return RENDERED[one.type](one.properties, scope);
    }
    throw misuse('Unsupported type is passed as argument to ' + name);
};

const request = (dialect, name) => (...given) => {
    if (given.length === 0) {
        throw misuse('An argument is expected to be passed to ' + name);
    }
    const scope = variables(dialect, (one) => rendered(one, scope, name));
    const statements = given
        .filter((one, index) => index === 0 || (one !== null && one !== undefined))
        .map((one) => rendered(one, scope, name));
    return { statements, variableMap: scope.values, variableTypeHintMap: scope.hints };
};

export const createPgStatement = request({ quote: '"', returning: true }, 'createPgStatement');
export const createMySQLStatement = request({ quote: '`', returning: false }, 'createMySQLStatement');
