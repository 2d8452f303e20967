// What util.error() and runtime.earlyReturn() throw. Resolvers cannot catch: APPSYNC_JS has no try.

export class ResolverError {
    constructor(message, type, data, info) {
        this.message = message;
        this.type = type;
        this.data = data;
        this.info = info;
    }
}

export class EarlyReturn {
    constructor(value, toEnd) {
        this.value = value;
        this.toEnd = toEnd;
    }
}

// A misuse of the library, which AppSync reports with the error type "Code".
export const misuse = (message) => new ResolverError(message, 'Code', null, null);
