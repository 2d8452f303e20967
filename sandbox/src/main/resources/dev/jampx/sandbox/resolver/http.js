// util.http
import { current } from './invocation.js';

// Headers of one connection or one body, which must not go on to another.
const RESTRICTED = [
    'transfer-encoding', 'connection', 'host', 'expect', 'keep-alive', 'upgrade', 'proxy-authenticate',
    'proxy-authorization', 'te', 'content-length',
];

const text = (value) => (value === null || value === undefined || typeof value === 'string' ? value ?? null : JSON.stringify(value));

const addResponseHeader = (name, value) => {
    current().headers.push({ name: name ?? '', value: text(value) });
};

export const http = {
    copyHeaders: (headers) => {
        const copied = {};
        for (const name of Object.keys(headers)) {
            if (!RESTRICTED.includes(name.toLowerCase())) {
                copied[name] = headers[name];
            }
        }
        return copied;
    },
    addResponseHeader,
    addResponseHeaders: (headers) => {
        Object.keys(headers).forEach((name) => addResponseHeader(name, headers[name]));
    },
};
