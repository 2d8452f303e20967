// The conditions of WHERE, HAVING and ON. What they make of empty objects is what AppSync makes of them.
import { misuse } from './errors.js';
import { absent, isPlain, isStatement, isTemplate } from './sql-values.js';

const COMPARATORS = { eq: '=', ne: '!=', gt: '>', ge: '>=', lt: '<', le: '<=' };

const AGGREGATES = {
    max: 'MAX', min: 'MIN', avg: 'AVG', sum: 'SUM', count: 'COUNT',
    maxDistinct: 'MAX', minDistinct: 'MIN', avgDistinct: 'AVG', sumDistinct: 'SUM', countDistinct: 'COUNT',
};

export const aggregateOf = (name, distinct, column, scope) => name + '(' + (distinct ? 'DISTINCT ' : '') + scope.name(column) + ')';

const wrongLength = (at, bounds) =>
    misuse(at + ' condition expects an array with 2 values but received an array with length ' + bounds.length + '.');

const between = (at, operand, bounds, scope) => {
    if (!Array.isArray(bounds)) {
        throw misuse(at + ' condition expects an array with length of 2.');
    }
    if (bounds.length !== 2) {
        throw wrongLength(at, bounds);
    }
    return operand + ' BETWEEN ' + scope.bind(bounds[0]) + ' AND ' + scope.bind(bounds[1]);
};

// Comparisons of a number that is computed of a column, such as its length.
const computed = (at, kind, operand, comparisons, scope) => {
    if (!isPlain(comparisons)) {
        throw misuse('Expected ' + at + ' to be an Object.');
    }
    return Object.keys(comparisons).map((operator) => {
        if (operator === 'between') {
            return between(at, operand, comparisons.between, scope);
        }
        if (!Object.hasOwn(COMPARATORS, operator)) {
            throw misuse(at + ' has invalid ' + kind + ' operator.');
        }
        return operand + ' ' + COMPARATORS[operator] + ' ' + scope.bind(comparisons[operator]);
    }).join(' AND ');
};

const like = (at, column, word, value, pattern, scope) => {
    if (typeof value !== 'string') {
        throw misuse(at + ' expects a string value to be passed.');
    }
    return column + ' ' + word + ' ' + scope.bind(pattern(value));
};

const condition = (field, operator, value, scope) => {
    const at = field + '.' + operator;
    const column = scope.name(field);
    if (operator === 'size') {
        return computed(at, 'size', 'LENGTH (' + column + ')', value, scope);
    }
    if (Object.hasOwn(AGGREGATES, operator)) {
        const operand = aggregateOf(AGGREGATES[operator], operator.endsWith('Distinct'), field, scope);
        return computed(at, operator, operand, value, scope);
    }
    if (absent(value)) {
        throw misuse('Value for ' + at + ' can\'t be null.');
    }
    if (Object.hasOwn(COMPARATORS, operator)) {
        return column + ' ' + COMPARATORS[operator] + ' ' + scope.bind(value);
    }
    switch (operator) {
        case 'between':
            return between(at, column, value, scope);
        case 'contains':
            return like(at, column, 'LIKE', value, (text) => '%' + text + '%', scope);
        case 'notContains':
            return like(at, column, 'NOT LIKE', value, (text) => text, scope);
        case 'beginsWith':
            return like(at, column, 'LIKE', value, (text) => text + '%', scope);
        case 'attributeExists':
            if (typeof value !== 'boolean') {
                throw misuse(at + ' expects a boolean value to be passed.');
            }
            return column + (value ? ' IS NOT NULL' : ' IS NULL');
        default:
            throw misuse('Unsupported condition ' + at + '.');
    }
};

const group = (word, branches, scope) => {
    if (!Array.isArray(branches)) {
        throw misuse(word + ' expects conditions to be an array');
    }
    return branches.map((branch) => {
        if (!isPlain(branch) || isStatement(branch)) {
            throw misuse('Expected ' + word + ' to be an Object.');
        }
        const inner = conditionsOf(branch, scope);
        return inner === '' ? '' : '(' + inner + ')';
    }).join(word === 'or' ? ' OR ' : ' AND ');
};

export const conditionsOf = (conditions, scope) =>
    Object.keys(conditions).map((key) => {
        const value = conditions[key];
        if (key === 'and' || key === 'or') {
            return group(key, value, scope);
        }
        if (key === 'not') {
            const negated = group(key, value, scope);
            return negated === '' ? '' : 'NOT (' + negated + ')';
        }
        if (!isPlain(value)) {
            throw misuse('Expected condition to be an Object.');
        }
        return Object.keys(value).map((operator) => condition(key, operator, value[operator], scope)).join(' AND ');
    }).join(' AND ');

export const clauseOf = (word, conditions, scope) => {
    if (absent(conditions)) {
        return '';
    }
    if (!isPlain(conditions)) {
        throw misuse(word + ' values are expected to be SQL templates or a condition object.');
    }
    const text = isTemplate(conditions) ? scope.template(conditions) : conditionsOf(conditions, scope);
    return text === '' ? '' : word + ' ' + text;
};
