// util.dynamodb: plain values to DynamoDB's typed values.
import { misuse } from './errors.js';

const absent = (value) => value === null || value === undefined;

const list = (values, convert) => {
    const converted = [];
    for (const value of values) {
        converted.push(convert(value));
    }
    return converted;
};

const map = (value) => {
    const converted = {};
    for (const name of Object.keys(value)) {
        if (value[name] !== undefined) {
            converted[name] = toDynamoDB(value[name]);
        }
    }
    return converted;
};

export const toDynamoDB = (value) => {
    switch (typeof value) {
        case 'string':
            return { S: value };
        case 'number':
            return { N: value };
        case 'boolean':
            return { BOOL: value };
        case 'undefined':
            return { NULL: null };
        case 'object':
            if (value === null) {
                return { NULL: null };
            }
            return Array.isArray(value) ? { L: list(value, toDynamoDB) } : { M: map(value) };
        default:
            throw misuse('A ' + typeof value + ' has no DynamoDB type');
    }
};

export const toMapValues = (value) => (absent(value) ? null : map(value));

const typed = (type) => (value) => (absent(value) ? null : { [type]: value });

export const toStringSet = typed('SS');
export const toNumberSet = typed('NS');
export const toBinarySet = typed('BS');

export const dynamodb = {
    toDynamoDB,
    toString: typed('S'),
    toStringSet,
    toNumber: typed('N'),
    toNumberSet,
    toBinary: typed('B'),
    toBinarySet,
    toBoolean: typed('BOOL'),
    toNull: () => ({ NULL: null }),
    toList: (values) => (absent(values) ? null : { L: list(values, toDynamoDB) }),
    toMap: (value) => (absent(value) ? null : { M: map(value) }),
    toMapValues,
    toS3Object: (key, bucket, region, version) =>
        ({ S: JSON.stringify({ s3: { key, bucket, region, version } }) }),
    fromS3ObjectJson: (text) => JSON.parse(text).s3,
};
