// Names and values in SQL: names are quoted, values become variables.
const HINTS = ['DECIMAL', 'JSON', 'TIMESTAMP', 'TIME', 'UUID', 'DATE'];

export const absent = (value) => value === null || value === undefined;

export const isPlain = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

export const isTemplate = (value) => isPlain(value) && value.type === 'SQL' && isPlain(value.properties);

export const isStatement = (value) => isPlain(value) && typeof value.type === 'string' && isPlain(value.properties);

const isHint = (value) => isPlain(value) && HINTS.includes(value.type) && Object.hasOwn(value, 'value');

// What the statements of one request share: the dialect and the variables.
export const variables = (dialect, render) => {
    const values = {};
    const hints = {};
    const bind = (value) => {
        if (absent(value)) {
            return 'NULL';
        }
        const name = ':P' + Object.keys(values).length;
        values[name] = isHint(value) ? value.value : value;
        if (isHint(value)) {
            hints[name] = value.type;
        }
        return name;
    };
    const quoted = (part) => dialect.quote + part.split(dialect.quote).join(dialect.quote + dialect.quote) + dialect.quote;
    return {
        dialect,
        values,
        hints,
        bind,
        render,
        name: (path) => (path === '*' ? path : path.split('.').map(quoted).join('.')),
        template: ({ properties }) =>
            properties.texts.map((text, index) => (index === 0 ? text : bind(properties.values[index - 1]) + text)).join(''),
    };
};
