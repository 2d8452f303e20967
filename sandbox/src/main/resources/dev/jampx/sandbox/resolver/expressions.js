// util.transform: filter objects to DynamoDB expressions.
import { toDynamoDB } from './attribute-values.js';
import { misuse } from './errors.js';

const COMPARATORS = { eq: '=', ne: '<>', le: '<=', lt: '<', ge: '>=', gt: '>' };

const TYPES = {
    _null: 'NULL',
    binary: 'B',
    binarySet: 'BS',
    bool: 'BOOL',
    boolean: 'BOOL',
    list: 'L',
    map: 'M',
    number: 'N',
    numberSet: 'NS',
    string: 'S',
    stringSet: 'SS',
};

const absent = (value) => value === null || value === undefined;

// Expression names and values allow letters, digits and underscores only.
const token = (text) => text.replace(/[^A-Za-z0-9_]/g, '_');

const unused = (taken, wanted, reusable) => {
    let name = wanted;
    let count = 1;
    while (Object.hasOwn(taken, name) && !reusable(taken[name])) {
        count += 1;
        name = wanted + '_' + count;
    }
    return name;
};

// The aliases of one expression. An attribute has one name alias, and every value its own: AppSync lets the values of
// nested branches overwrite each other, which no caller can want.
const scope = () => {
    const names = {};
    const values = {};
    return {
        names,
        values,
        name: (attribute) => {
            const parts = [];
            for (const part of attribute.split('.')) {
                const alias = unused(names, '#' + token(part), (known) => known === part);
                names[alias] = part;
                parts.push(alias);
            }
            return parts.join('.');
        },
        value: (path, value) => {
            const alias = unused(values, ':' + token(path), () => false);
            values[alias] = toDynamoDB(value);
            return alias;
        },
    };
};

const between = (scoped, path, operand, bounds) => {
    if (!Array.isArray(bounds) || bounds.length !== 2) {
        throw misuse('between takes a list of two values');
    }
    return operand + ' BETWEEN ' + scoped.value(path + '_0', bounds[0])
        + ' AND ' + scoped.value(path + '_1', bounds[1]);
};

const sizes = (scoped, path, name, conditions) => {
    const terms = [];
    for (const operator of Object.keys(conditions)) {
        const operand = conditions[operator];
        if (absent(operand)) {
            // An operator left out.
        } else if (operator === 'between') {
            terms.push(between(scoped, path + '_between', 'size(' + name() + ')', operand));
        } else if (Object.hasOwn(COMPARATORS, operator)) {
            terms.push('size(' + name() + ') ' + COMPARATORS[operator] + ' '
                + scoped.value(path + '_' + operator, operand));
        } else {
            throw misuse('Unsupported operator: size.' + operator);
        }
    }
    return joined(terms, 'AND');
};

const condition = (scoped, path, name, operator, operand) => {
    const at = path + '_' + operator;
    if (operator === 'eq' || operator === 'ne') {
        return name() + ' ' + COMPARATORS[operator] + ' ' + scoped.value(at, operand);
    }
    if (absent(operand)) {
        return '';
    }
    switch (operator) {
        case 'le':
        case 'lt':
        case 'ge':
        case 'gt':
            return name() + ' ' + COMPARATORS[operator] + ' ' + scoped.value(at, operand);
        case 'contains':
            return 'contains(' + name() + ',' + scoped.value(at, operand) + ')';
        case 'notContains':
            return 'NOT contains(' + name() + ',' + scoped.value(at, operand) + ')';
        case 'beginsWith':
            return 'begins_with(' + name() + ',' + scoped.value(at, operand) + ')';
        case 'between':
            return between(scoped, at, name(), operand);
        case 'in': {
            if (!Array.isArray(operand) || operand.length === 0) {
                throw misuse('in takes a list of at least one value');
            }
            const options = operand.map((option, index) => scoped.value(at + '_' + index, option));
            return name() + ' IN (' + options.join(', ') + ')';
        }
        case 'attributeExists':
            return (operand ? 'attribute_exists(' : 'attribute_not_exists(') + name() + ')';
        case 'attributeType': {
            if (!Object.hasOwn(TYPES, operand)) {
                throw misuse('Unknown attribute type: ' + operand);
            }
            return 'attribute_type(' + name() + ',' + scoped.value(at, TYPES[operand]) + ')';
        }
        case 'size':
            return sizes(scoped, at, name, operand);
        default:
            throw misuse('Unsupported operator: ' + operator);
    }
};

// DynamoDB refuses redundant parentheses, hence none around a term that stands alone.
const joined = (terms, word) =>
    (terms.length < 2 ? terms.join('') : terms.map((term) => '(' + term + ')').join(' ' + word + ' '));

const present = (term) => term !== '';

const group = (scoped, prefix, word, operand) => {
    const branches = Array.isArray(operand) ? operand : [operand];
    const terms = branches.map((branch, index) =>
        (absent(branch) ? '' : joined(termsOf(scoped, prefix + word + '_' + index + '_', branch), 'AND')));
    return joined(terms.filter(present), word.toUpperCase());
};

const fieldTerm = (scoped, prefix, field, operators) => {
    if (typeof operators !== 'object' || Array.isArray(operators)) {
        throw misuse('The filter on ' + field + ' must be an object of operators');
    }
    const name = () => scoped.name(field);
    const terms = Object.keys(operators)
        .filter((operator) => operators[operator] !== undefined)
        .map((operator) => condition(scoped, prefix + field, name, operator, operators[operator]));
    return joined(terms.filter(present), 'AND');
};

const term = (scoped, prefix, key, operand) => {
    switch (key) {
        case 'and':
        case 'or':
            return group(scoped, prefix, key, operand);
        case 'not': {
            const negated = joined(termsOf(scoped, prefix + 'not_', operand), 'AND');
            return negated === '' ? '' : 'NOT (' + negated + ')';
        }
        default:
            return fieldTerm(scoped, prefix, key, operand);
    }
};

const termsOf = (scoped, prefix, filter) =>
    Object.keys(filter)
        .filter((key) => !absent(filter[key]))
        .map((key) => term(scoped, prefix, key, filter[key]))
        .filter(present);

// The expression with its names and values, as an object.
export const expressionOf = (filter) => {
    const scoped = scope();
    const terms = absent(filter) ? [] : termsOf(scoped, '', filter);
    const expression = terms.map((one) => '(' + one + ')').join(' AND ');
    return { expression, expressionNames: scoped.names, expressionValues: scoped.values };
};

// As AppSync has it: a JSON text.
export const expressionText = (filter) => JSON.stringify(expressionOf(filter));
