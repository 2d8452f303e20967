// util.transform.toSubscriptionFilter, and the extensions that take effect on subscriptions.
import { misuse } from './errors.js';
import { current } from './invocation.js';

// AppSync's limit on the alternatives of a filter.
const MAX_FILTERS = 10;

const absent = (value) => value === null || value === undefined;

// Filters are kept as alternatives, each a list of conditions that must all hold. No alternatives: nothing is asked.

const limited = (alternatives) => {
    if (alternatives.length > MAX_FILTERS) {
        throw misuse('A subscription filter can have at most ' + MAX_FILTERS + ' alternatives');
    }
    return alternatives;
};

const both = (left, right) => {
    if (left.length === 0 || right.length === 0) {
        return left.length === 0 ? right : left;
    }
    return limited(left.flatMap((one) => right.map((other) => [...one, ...other])));
};

// As AppSync has it, several operators on one field are alternatives.
const fieldAlternatives = (fieldName, operators) => {
    if (typeof operators !== 'object' || Array.isArray(operators)) {
        throw misuse('The filter on ' + fieldName + ' must be an object of operators');
    }
    const given = Object.keys(operators).filter((operator) => operators[operator] !== undefined);
    return limited(given.map((operator) => [{ fieldName, operator, value: operators[operator] }]));
};

const branches = (operand) => (Array.isArray(operand) ? operand : [operand]).filter((branch) => !absent(branch));

const alternatives = (filter, ignored) => {
    let all = [];
    for (const key of Object.keys(filter)) {
        const operand = filter[key];
        if (absent(operand) || ignored.includes(key)) {
            // Left out.
        } else if (key === 'and') {
            all = branches(operand).reduce((sum, branch) => both(sum, alternatives(branch, ignored)), all);
        } else if (key === 'or') {
            all = both(all, limited(branches(operand).flatMap((branch) => alternatives(branch, ignored))));
        } else {
            all = both(all, fieldAlternatives(key, operand));
        }
    }
    return all;
};

// `rules` are strict: one of them must hold, whatever the filter says.
export const toSubscriptionFilter = (filter, ignoredFields, rules) => {
    const asked = absent(filter) ? [] : alternatives(filter, ignoredFields ?? []);
    const strict = absent(rules)
        ? []
        : limited(Object.keys(rules).flatMap((fieldName) => fieldAlternatives(fieldName, rules[fieldName])));
    return { filterGroup: both(asked, strict).map((filters) => ({ filters })) };
};

// AppSync's limit on the invalidations by one resolver.
const MAX_INVALIDATIONS = 5;

const effect = (name, type, limit) => (argument) => {
    const execution = current();
    if (execution.parentTypeName !== type) {
        throw misuse('extensions.' + name + ' takes effect in resolvers of ' + type + ' only');
    }
    if (execution.effects.filter((earlier) => earlier.name === name).length >= limit) {
        throw misuse('extensions.' + name + ' can be called ' + limit + ' times only');
    }
    execution.effects.push({ name, argument: argument ?? null });
};

export const subscriptionExtensions = {
    setSubscriptionFilter: effect('setSubscriptionFilter', 'Subscription', Infinity),
    setSubscriptionInvalidationFilter: effect('setSubscriptionInvalidationFilter', 'Subscription', Infinity),
    invalidateSubscriptions: effect('invalidateSubscriptions', 'Mutation', MAX_INVALIDATIONS),
};
