// Typed values of DynamoDB, from JSON and back.

/** {@code $util.dynamodb.toDynamoDB}, of JSON. */
export function toDynamoDb(value) {
  switch (typeof value) {
    case 'string':
      return { S: value };
    case 'number':
      return { N: value };
    case 'boolean':
      return { BOOL: value };
    default:
      if (value === null || value === undefined) {
        return { NULL: null };
      }
      return Array.isArray(value) ? { L: value.map(toDynamoDb) } : { M: each(value, toDynamoDb) };
  }
}

/** As the wire has it: numbers are texts there, null is true. */
export function toWire(value) {
  const [[type, content]] = Object.entries(value);
  switch (type) {
    case 'N':
      return { N: String(content) };
    case 'NULL':
      return { NULL: true };
    case 'L':
      return { L: content.map(toWire) };
    case 'M':
      return { M: each(content, toWire) };
    default:
      return value;
  }
}

export function toWireMap(values) {
  return each(values, toWire);
}

/** An item of DynamoDB as JSON. */
export function fromWire(item) {
  return each(item, plain);
}

function plain(value) {
  const [[type, content]] = Object.entries(value);
  switch (type) {
    case 'N':
      return Number(content);
    case 'NULL':
      return null;
    case 'L':
      return content.map(plain);
    case 'M':
      return each(content, plain);
    default:
      return content;
  }
}

function each(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
