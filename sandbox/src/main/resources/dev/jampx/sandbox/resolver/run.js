// Runs the handlers of a resolver, then nothing else can reach Java or change the runtime: see lock().
import { EarlyReturn, ResolverError } from './errors.js';
import { host } from './host.js';
import { enter } from './invocation.js';
import * as dynamodb from './dynamodb.js';
import * as rds from './rds.js';
import { extensions, runtime, util } from './utils.js';

const { defineProperty, freeze, getOwnPropertyNames, getPrototypeOf } = Object;
const functions = getPrototypeOf(() => undefined);
const arrayIterators = getPrototypeOf([][Symbol.iterator]());

const lazily = (object, name, compute) => {
    const define = (value) =>
        defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
    defineProperty(object, name, {
        get: () => define(compute())[name],
        set: define,
        enumerable: true,
        configurable: true,
    });
};

const json = (text) => (text === null ? null : JSON.parse(text));

// `invocation` answers for one field of one request; what costs something to build is built when it is first read.
// What handlers have changed before a pause is handed over as `saved`, or null.
export const begin = (args, parentTypeName, fieldName, authType, invocation, saved) => {
    const info = { fieldName, parentTypeName };
    lazily(info, 'variables', () => json(invocation.variables()));
    lazily(info, 'selectionSetList', () => json(invocation.selectionSetList()));
    lazily(info, 'selectionSetGraphQL', () => invocation.selectionSetGraphQl());
    const state = saved === null ? { args: JSON.parse(args), stash: {}, prev: null } : JSON.parse(saved);
    const context = { arguments: state.args, args: state.args, stash: state.stash, prev: state.prev, env: {}, info };
    lazily(context, 'identity', () => json(invocation.identity()));
    lazily(context, 'source', () => json(invocation.source()));
    lazily(context, 'request', () => ({ headers: json(invocation.headers()), domainName: null }));
    return {
        context,
        appended: [],
        headers: [],
        authType,
        unauthorized: 'Not Authorized to access ' + fieldName + ' on type ' + parentTypeName,
    };
};

const outcome = (execution, handler) => {
    try {
        return { returned: handler(execution.context) };
    } catch (thrown) {
        if (thrown instanceof EarlyReturn) {
            return { early: thrown.value ?? null, toEnd: thrown.toEnd };
        }
        if (thrown instanceof ResolverError) {
            return { failed: thrown };
        }
        throw thrown;
    }
};

export const run = (execution, handler) => {
    enter(execution);
    const result = outcome(execution, handler);
    if (execution.appended.length > 0) {
        result.appended = execution.appended;
        execution.appended = [];
    }
    if (execution.headers.length > 0) {
        result.headers = execution.headers;
        execution.headers = [];
    }
    return JSON.stringify(result);
};

export const answer = (execution, result, error) => {
    execution.context.result = json(result);
    execution.context.error = error === null ? undefined : JSON.parse(error);
};

// What has to survive a pause, in which another resolver may have this context.
export const save = ({ context }) =>
    JSON.stringify({ args: context.args ?? {}, stash: context.stash ?? {}, prev: context.prev ?? null });

// Goes on to the next handler of a pipeline.
export const advance = (execution, result) => {
    const value = JSON.parse(result);
    execution.context.prev = { result: value };
    execution.context.result = value;
    execution.context.error = undefined;
};

const KEPT = [
    'Object', 'String', 'Number', 'Boolean', 'Array', 'JSON', 'Math', 'NaN', 'Infinity', 'undefined', 'parseInt',
    'parseFloat', 'isNaN', 'isFinite', 'encodeURI', 'encodeURIComponent', 'decodeURI', 'decodeURIComponent', 'console',
    'globalThis', 'util', 'runtime', 'extensions',
];

const REMOVED = [
    [Array, ['from', 'of', 'fromAsync']],
    [Array.prototype, ['copyWithin', 'entries', 'keys', 'toLocaleString', 'values']],
    [Object, ['create', 'defineProperties', 'defineProperty', 'freeze', 'getOwnPropertyDescriptor',
        'getOwnPropertyDescriptors', 'getOwnPropertyNames', 'getOwnPropertySymbols', 'getPrototypeOf', 'is',
        'isExtensible', 'isFrozen', 'isSealed', 'preventExtensions', 'seal', 'setPrototypeOf', 'groupBy']],
    [Object.prototype, ['__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__', '__proto__',
        'constructor', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString']],
    [String, ['fromCharCode', 'fromCodePoint', 'raw']],
    [String.prototype, ['charCodeAt', 'localeCompare', 'matchAll', 'padEnd', 'padStart', 'repeat', 'search',
        'toLocaleLowerCase', 'toLocaleUpperCase']],
    [functions, ['apply', 'bind', 'call', 'constructor', 'caller', 'arguments']],
];

const freezeAll = (value) => {
    if ((typeof value === 'object' || typeof value === 'function') && value !== null) {
        freeze(value);
        getOwnPropertyNames(value).forEach((name) => freezeAll(value[name]));
    }
};

// What APPSYNC_JS does not have is taken away; the rest is frozen, so that no resolver can change it for the next one.
export const lock = () => {
    for (const [owner, names] of REMOVED) {
        for (const name of names) {
            delete owner[name];
        }
    }
    for (const name of getOwnPropertyNames(globalThis)) {
        if (!KEPT.includes(name)) {
            delete globalThis[name];
        }
    }
    const write = (...values) => host.log(values.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' '));
    globalThis.console = freeze({ log: write, error: write });
    globalThis.util = util;
    globalThis.runtime = runtime;
    globalThis.extensions = extensions;
    [util, runtime, extensions, ...Object.values(dynamodb), ...Object.values(rds)].forEach(freezeAll);
    for (const intrinsic of [Object, String, Number, Boolean, Array]) {
        freeze(intrinsic.prototype);
        freeze(intrinsic);
    }
    for (const intrinsic of [JSON, Math, functions, arrayIterators]) {
        freeze(intrinsic);
    }
    freeze(globalThis);
};
