// What templates do with Java's values: text is a string, a list an array, a map a Map. What is not there is null.

/** A value of JSON as templates see it. */
export function fromJson(value) {
  if (Array.isArray(value)) {
    return value.map(fromJson);
  }
  if (value !== null && typeof value === 'object') {
    return new Map(Object.entries(value).map(([key, each]) => [key, fromJson(each)]));
  }
  return value ?? null;
}

/** A value of a template as JSON. */
export function toJson(value) {
  if (Array.isArray(value)) {
    return value.map(toJson);
  }
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, each]) => [key, toJson(each)]));
  }
  return value === undefined || typeof value === 'function' ? null : value;
}

/** The text that Java's toString gives. */
export function textOf(value) {
  if (Array.isArray(value)) {
    return `[${value.map(textOf).join(', ')}]`;
  }
  if (value instanceof Map) {
    return `{${[...value].map(([key, each]) => `${key}=${textOf(each)}`).join(', ')}}`;
  }
  return String(value);
}

export function same(left, right) {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((each, index) => same(each, right[index]));
  }
  if (left instanceof Map && right instanceof Map) {
    return left.size === right.size && [...left].every(([key, each]) => right.has(key) && same(each, right.get(key)));
  }
  return (left ?? null) === (right ?? null);
}

const has = (list, value) => list.some((each) => same(each, value));
const pattern = (text, flags) => new RegExp(text, flags);
const removed = (map, key) => {
  const value = map.get(key) ?? null;
  map.delete(key);
  return value;
};
const taken = (list, which) => {
  const index = typeof which === 'number' ? which : list.findIndex((each) => same(each, which));
  return index < 0 ? null : list.splice(index, 1)[0];
};

const MAP = {
  get: (map, key) => map.get(textOf(key)) ?? null,
  put: (map, key, value = null) => {
    const before = map.get(textOf(key)) ?? null;
    map.set(textOf(key), value);
    return before;
  },
  putAll: (map, other) => other.forEach((value, key) => map.set(key, value)),
  containsKey: (map, key) => map.has(textOf(key)),
  keySet: (map) => [...map.keys()],
  values: (map) => [...map.values()],
  entrySet: (map) => [...map].map(([key, value]) => new Map(Object.entries({ key, value }))),
  remove: (map, key) => removed(map, textOf(key)),
  size: (map) => map.size,
  isEmpty: (map) => map.size === 0,
  equals: same,
};

const LIST = {
  get: (list, index) => list[index] ?? null,
  add: (list, value = null) => {
    list.push(value);
    return true;
  },
  addAll: (list, others) => {
    list.push(...others);
    return others.length > 0;
  },
  contains: has,
  indexOf: (list, value) => list.findIndex((each) => same(each, value)),
  remove: taken,
  size: (list) => list.length,
  isEmpty: (list) => list.length === 0,
  equals: same,
};

const TEXT = {
  contains: (text, part) => text.includes(textOf(part)),
  startsWith: (text, part) => text.startsWith(textOf(part)),
  endsWith: (text, part) => text.endsWith(textOf(part)),
  equals: (text, other) => text === other,
  indexOf: (text, part) => text.indexOf(part),
  isEmpty: (text) => text === '',
  length: (text) => text.length,
  matches: (text, regex) => pattern(`^(?:${regex})$`).test(text),
  replace: (text, part, other) => text.replaceAll(part, () => other),
  replaceAll: (text, regex, other) => text.replace(pattern(regex, 'g'), other),
  split: (text, regex) => {
    const parts = text.split(pattern(regex));
    while (parts.length > 1 && parts.at(-1) === '') {
      parts.pop(); // as Java does
    }
    return parts;
  },
  substring: (text, from, to) => text.substring(from, to),
  toLowerCase: (text) => text.toLowerCase(),
  toUpperCase: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
};

/** Calls a method; one that Java does not have, or of nothing, gives nothing, as Velocity has it. */
export function call(value, name, args) {
  if (value instanceof Map) {
    return MAP[name]?.(value, ...args);
  }
  if (Array.isArray(value)) {
    return LIST[name]?.(value, ...args);
  }
  if (typeof value === 'string') {
    return TEXT[name]?.(value, ...args);
  }
  return typeof value?.[name] === 'function' ? value[name](...args) : undefined;
}

/** A property: of a map what stands under the name. */
export function property(value, name) {
  if (value instanceof Map) {
    return value.get(name);
  }
  return Array.isArray(value) || typeof value !== 'object' || value === null ? undefined : value[name];
}
