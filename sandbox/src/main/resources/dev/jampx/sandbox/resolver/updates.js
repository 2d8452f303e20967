// ddb.operations, and ddb.update()'s object form to an update expression.
import { toDynamoDB } from './attribute-values.js';
import { misuse } from './errors.js';

export const operations = {
    add: (value) => ({ type: 'OPERATION_ADD', value }),
    remove: () => ({ type: 'OPERATION_REMOVE' }),
    replace: (value) => ({ type: 'OPERATION_REPLACE', value }),
    increment: (by) => ({ type: 'OPERATION_INCREMENT', by: by ?? 1 }),
    decrement: (by) => ({ type: 'OPERATION_DECREMENT', by: by ?? 1 }),
    append: (items) => ({ type: 'OPERATION_APPEND', items }),
    prepend: (items) => ({ type: 'OPERATION_PREPEND', items }),
    updateListItem: (value, index) => ({ type: 'OPERATION_UPDATE_LIST_ITEM', value, index }),
};

const isOperation = (value) =>
    value !== null && typeof value === 'object' && typeof value.type === 'string' && value.type.startsWith('OPERATION_');

const scope = () => {
    const names = {};
    const values = {};
    return {
        names,
        values,
        sets: [],
        removals: [],
        name: (attribute) => {
            const known = Object.keys(names).find((alias) => names[alias] === attribute);
            const alias = known ?? '#expName_' + (Object.keys(names).length + 1);
            names[alias] = attribute;
            return alias;
        },
        value: (value) => {
            const alias = ':expValue_' + (Object.keys(values).length + 1);
            values[alias] = toDynamoDB(value);
            return alias;
        },
    };
};

const apply = (scoped, path, operation) => {
    switch (operation.type) {
        case 'OPERATION_ADD':
        case 'OPERATION_REPLACE':
            scoped.sets.push(path + ' = ' + scoped.value(operation.value));
            break;
        case 'OPERATION_REMOVE':
            scoped.removals.push(path);
            break;
        case 'OPERATION_INCREMENT':
            scoped.sets.push(path + ' = ' + path + ' + ' + scoped.value(operation.by));
            break;
        case 'OPERATION_DECREMENT':
            scoped.sets.push(path + ' = ' + path + ' - ' + scoped.value(operation.by));
            break;
        case 'OPERATION_APPEND':
            scoped.sets.push(path + ' = list_append(' + path + ', ' + scoped.value(operation.items) + ')');
            break;
        case 'OPERATION_PREPEND':
            scoped.sets.push(path + ' = list_append(' + scoped.value(operation.items) + ', ' + path + ')');
            break;
        case 'OPERATION_UPDATE_LIST_ITEM':
            scoped.sets.push(path + '[' + operation.index + '] = ' + scoped.value(operation.value));
            break;
        default:
            throw misuse('Unknown update operation: ' + operation.type);
    }
};

const holdsOperation = (value) =>
    isOperation(value)
    || (value !== null && typeof value === 'object' && !Array.isArray(value)
        && Object.keys(value).some((key) => holdsOperation(value[key])));

const walk = (scoped, path, value) => {
    if (isOperation(value)) {
        apply(scoped, path, value);
    } else if (Array.isArray(value) && value.length > 0 && value.every(isOperation)) {
        value.forEach((one) => apply(scoped, path, one));
    } else if (holdsOperation(value)) {
        Object.keys(value).forEach((key) => walk(scoped, path + '.' + scoped.name(key), value[key]));
    } else {
        scoped.sets.push(path + ' = ' + scoped.value(value));
    }
};

export const updateOf = (changes) => {
    const scoped = scope();
    Object.keys(changes)
        .filter((key) => changes[key] !== undefined)
        .forEach((key) => walk(scoped, scoped.name(key), changes[key]));
    const clauses = [];
    if (scoped.sets.length > 0) {
        clauses.push('SET ' + scoped.sets.join(', '));
    }
    if (scoped.removals.length > 0) {
        clauses.push('REMOVE ' + scoped.removals.join(', '));
    }
    const update = { expression: clauses.join(' '), expressionNames: scoped.names };
    if (Object.keys(scoped.values).length > 0) {
        update.expressionValues = scoped.values;
    }
    return update;
};
