// SELECT, INSERT, UPDATE and DELETE of objects.
import { misuse } from './errors.js';
import { aggregateOf, clauseOf } from './sql-conditions.js';
import { absent, isPlain, isStatement } from './sql-values.js';

const JOINS = {
    join: 'JOIN',
    innerJoin: 'INNER JOIN',
    leftJoin: 'LEFT JOIN',
    leftOuterJoin: 'LEFT OUTER JOIN',
    rightJoin: 'RIGHT JOIN',
    rightOuterJoin: 'RIGHT OUTER JOIN',
    fullOuterJoin: 'FULL OUTER JOIN',
    crossJoin: 'CROSS JOIN',
    joinNatural: 'NATURAL JOIN',
    innerJoinNatural: 'NATURAL INNER JOIN',
    leftJoinNatural: 'NATURAL LEFT JOIN',
    leftOuterJoinNatural: 'NATURAL LEFT OUTER JOIN',
    rightJoinNatural: 'NATURAL RIGHT JOIN',
    rightOuterJoinNatural: 'NATURAL RIGHT OUTER JOIN',
    fullOuterJoinNatural: 'NATURAL FULL OUTER JOIN',
};

// Parts that come to nothing leave no space behind.
const spaced = (parts) => parts.filter((part) => part !== '').join(' ').trim();

const aliased = (alias, scope) => {
    const names = Object.keys(alias);
    if (names.length === 0) {
        throw misuse('java.util.NoSuchElementException');
    }
    if (names.length > 1) {
        throw misuse('table alias is allowed only one key-value pair.');
    }
    const value = alias[names[0]];
    if (isStatement(value)) {
        return '(' + scope.render(value) + ') as ' + scope.name(names[0]);
    }
    if (typeof value !== 'string') {
        throw misuse('Table alias value is expected to be a string.');
    }
    return scope.name(value) + ' as ' + scope.name(names[0]);
};

const named = (table, scope, complaint) => {
    if (typeof table === 'string') {
        return scope.name(table);
    }
    if (!isPlain(table)) {
        throw misuse(complaint);
    }
    return aliased(table, scope);
};

const target = ({ table }, scope) => {
    if (absent(table)) {
        throw misuse('\'table\' or \'from\' key is required.');
    }
    return named(table, scope, 'table name is expected to be a string or alias.');
};

const sourceOf = (payload, scope) => {
    if (absent(payload.from)) {
        return target(payload, scope);
    }
    if (!absent(payload.table)) {
        throw misuse('\'from\' and \'table\' keys cannot be used together');
    }
    return isStatement(payload.from)
        ? '(' + scope.render(payload.from) + ')'
        : named(payload.from, scope, '\'from\' value is expected to be string or object.');
};

const column = (one, scope) => {
    if (typeof one === 'string') {
        return scope.name(one);
    }
    if (!isPlain(one)) {
        throw misuse('Invalid type in column array.');
    }
    return one.type === 'AGGREGATE' ? aggregateOf(one.name, one.distinct, one.column, scope) : aliased(one, scope);
};

const columnsOf = (columns, scope) => {
    if (columns === '*') {
        return '*';
    }
    if (!Array.isArray(columns)) {
        throw misuse('Expected column to be * or an array.');
    }
    return columns.map((one) => column(one, scope)).join(', ');
};

const returningOf = ({ returning }, scope) => {
    if (absent(returning)) {
        return [];
    }
    const columns = columnsOf(returning, scope);
    if (!scope.dialect.returning) {
        throw misuse('returning is not supported in MySQL.');
    }
    return ['RETURNING', columns];
};

const sorted = (item, scope) => {
    if (!isPlain(item)) {
        throw misuse('orderBy item expected to be an object.');
    }
    if (typeof item.column !== 'string') {
        throw misuse('orderBy item expected to have property column.');
    }
    const direction = typeof item.dir === 'string' ? item.dir.toUpperCase() : 'ASC';
    if (direction !== 'ASC' && direction !== 'DESC') {
        throw misuse('orderBy dir can have either ASC or DESC found ' + item.dir + '.');
    }
    return scope.name(item.column) + ' ' + direction;
};

const orderOf = ({ orderBy }, scope) => {
    if (absent(orderBy)) {
        return '';
    }
    if (!Array.isArray(orderBy)) {
        throw misuse('orderBy expects an array.');
    }
    return orderBy.length === 0 ? '' : 'ORDER BY ' + orderBy.map((item) => sorted(item, scope)).join(', ');
};

const numbered = (field, payload, scope) => {
    const value = payload[field];
    if (absent(value)) {
        return '';
    }
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number !== 'number' || isNaN(number)) {
        throw misuse(field + ' expects a number.');
    }
    return field.toUpperCase() + ' ' + scope.bind(number);
};

const joined = (word, join, scope) => spaced([
    word,
    sourceOf(join, scope),
    absent(join.using) ? clauseOf('ON', join.on, scope) : 'USING (' + columnsOf(join.using, scope) + ')',
]);

const joinsOf = (payload, scope) =>
    Object.keys(payload)
        .filter((key) => Object.hasOwn(JOINS, key) && !absent(payload[key]))
        .flatMap((key) => payload[key].map((join) => joined(JOINS[key], join, scope)));

const groupsOf = ({ groupBy }, scope) =>
    (absent(groupBy) || groupBy.length === 0
        ? ''
        : 'GROUP BY ' + groupBy.map((one) => (typeof one === 'number' ? String(one) : scope.name(one))).join(', '));

export const selectFrom = (payload, scope) => spaced([
    'SELECT',
    columnsOf(payload.columns ?? '*', scope),
    'FROM',
    sourceOf(payload, scope),
    ...joinsOf(payload, scope),
    clauseOf('WHERE', payload.where, scope),
    groupsOf(payload, scope),
    clauseOf('HAVING', payload.having, scope),
    orderOf(payload, scope),
    numbered('limit', payload, scope),
    numbered('offset', payload, scope),
]);

const valuesOf = ({ values }, name) => {
    if (absent(values)) {
        throw misuse('values are expected to be passed to ' + name);
    }
    if (!isPlain(values)) {
        throw misuse('Expected values to an Object.');
    }
    return values;
};

export const insertInto = (payload, scope) => {
    const table = target(payload, scope);
    const values = valuesOf(payload, 'insert');
    const names = Object.keys(values);
    return spaced([
        'INSERT INTO',
        table,
        '(' + names.map(scope.name).join(', ') + ')',
        'VALUES',
        '(' + names.map((name) => scope.bind(values[name])).join(', ') + ')',
        ...returningOf(payload, scope),
    ]);
};

export const updateOf = (payload, scope) => {
    const table = target(payload, scope);
    const values = valuesOf(payload, 'update');
    return spaced([
        'UPDATE',
        table,
        'SET',
        Object.keys(values).map((name) => scope.name(name) + ' = ' + scope.bind(values[name])).join(', '),
        clauseOf('WHERE', payload.where, scope),
        ...returningOf(payload, scope),
    ]);
};

export const removeFrom = (payload, scope) => spaced([
    'DELETE FROM',
    target(payload, scope),
    clauseOf('WHERE', payload.where, scope),
    ...returningOf(payload, scope),
]);
