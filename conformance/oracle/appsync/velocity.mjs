// Runs templates. The parser is that of Amplify's own simulator (amplify-velocity-template); what it parsed is evaluated here, since
// the simulator's evaluation is JavaScript's where AppSync's is that of Velocity, Java's template engine (its guide, and AppSync's
// "Resolver mapping template programming guide", say what is right):
//  - it goes on with the element but one after #break; Velocity ends the loop
//  - 0 and "" count as false; in Velocity only null and false do
//  - && and || give one of their operands; in Velocity a boolean
//  - null is written "null" in the middle of a text; Velocity writes the reference as it stands in the template
//  - text and lists lack methods (a text's contains takes no text that is the value of a variable, isEmpty is missing), maps
//    take texts that are values of variables for other keys than the same texts written out
//  - #set of a property of a variable that is not there makes one
// It also parses every text with a reference again each time, and is slow for that.
import { createRequire } from 'node:module';
import { call, property, same, textOf } from './values.mjs';

const { parse } = createRequire(import.meta.url)('amplify-velocity-template');

/** Numbers that only their exponent makes large are not understood by the parser, and are by Velocity. */
const EXPONENT = /(?<= )-?\d+(\.\d+)?e\+\d+(?=[) ])/g;

const parsed = new Map();

function parseOnce(text) {
  let nodes = parsed.get(text);
  if (!nodes) {
    nodes = parse(text.replace(EXPONENT, (number) => BigInt(Number(number)).toString()));
    parsed.set(text, nodes);
  }
  return nodes;
}

class Return {
  constructor(value) {
    this.value = value;
  }
}

const BREAK = Symbol('break');

/**
 * Renders a template.
 *
 * @param scope the references it can make, by name; it may add to them
 * @return {{text: string} | {returned: any}} what it wrote, or what it ended with by #return
 */
export function render(template, scope) {
  const evaluation = new Evaluation(scope);
  try {
    return { text: evaluation.write(parseOnce(template)) };
  } catch (thrown) {
    if (thrown instanceof Return) {
      return { returned: thrown.value };
    }
    throw thrown;
  }
}

class Evaluation {
  constructor(scope) {
    this.scope = scope;
  }

  write(nodes) {
    let text = '';
    for (const node of nodes) {
      text += this.#written(node);
    }
    return text;
  }

  #written(node) {
    if (typeof node === 'string') {
      return node;
    }
    if (Array.isArray(node)) {
      return this.#block(node);
    }
    switch (node.type) {
      case 'references': {
        const value = this.value(node);
        return value === null || value === undefined ? sourceOf(node) : textOf(value);
      }
      case 'set':
        this.#set(...node.equal);
        return '';
      case 'return':
        throw new Return(node.value ? this.value(node.value) ?? null : null);
      case 'break':
        throw BREAK;
      case 'comment':
        return '';
      case 'raw':
        return node.value;
      case 'macro_call':
        return `#${node.id}`;
      default:
        throw new Error(`no template of Amplify's has had a ${node.type}`);
    }
  }

  #block([head, ...body]) {
    if (head.type === 'foreach') {
      return this.#foreach(head, body);
    }
    if (head.type !== 'if') {
      throw new Error(`no template of Amplify's has had a block ${head.type}`);
    }
    const chosen = [];
    let taken = this.#holds(head.condition);
    for (const node of body) {
      if (node.type === 'elseif' || node.type === 'else') {
        if (taken) {
          break;
        }
        taken = node.type === 'else' || this.#holds(node.condition);
      } else if (taken) {
        chosen.push(node);
      }
    }
    return this.write(chosen);
  }

  #foreach({ to, from }, body) {
    const given = this.value(from);
    const elements = given instanceof Map ? [...given.values()] : Array.isArray(given) ? [...given] : [];
    const names = [to, 'foreach', 'velocityCount'];
    const before = names.map((name) => this.scope[name]);
    let text = '';
    for (const [index, element] of elements.entries()) {
      const hasNext = index + 1 < elements.length;
      const loop = { index, count: index + 1, hasNext: () => hasNext };
      [element, loop, index + 1].forEach((value, at) => (this.scope[names[at]] = value));
      try {
        text += this.write(body);
      } catch (thrown) {
        if (thrown !== BREAK) {
          throw thrown;
        }
        break;
      }
    }
    names.forEach((name, at) => (this.scope[name] = before[at]));
    return text;
  }

  #set(target, node) {
    const value = this.value(node) ?? null;
    if (!target.path) {
      this.scope[target.id] = value;
      return;
    }
    const last = target.path.at(-1);
    const holder = this.value({ ...target, path: target.path.slice(0, -1) });
    if (holder instanceof Map) {
      holder.set(last.type === 'index' ? textOf(this.value(last.id)) : last.id, value);
    }
  }

  /** The value of an expression. */
  value(node) {
    switch (node.type) {
      case 'references':
        return this.#reference(node);
      case 'string':
        return node.isEval && /[$#]/.test(node.value) ? this.#interpolated(node.value) : node.value;
      case 'integer':
        return Number.parseInt(node.value, 10);
      case 'decimal':
        return Number.parseFloat(node.value);
      case 'bool':
        return node.value === 'null' ? null : node.value === 'true';
      case 'array':
        return (node.value ?? []).map((each) => this.value(each) ?? null);
      case 'map':
        return new Map(Object.entries(node.value ?? {}).map(([key, each]) => [key, this.value(each) ?? null]));
      case 'math':
        return this.#computed(node.operator, node.expression);
      default:
        throw new Error(`no template of Amplify's has had an expression ${node.type}`);
    }
  }

  /** In AppSync there are no macros, so that a # in a text is only that. */
  #interpolated(text) {
    return this.write(parseOnce(text.replaceAll('#', '\\#'))).replaceAll('\\#', '#');
  }

  #reference(node) {
    let value = this.scope[node.id];
    for (const step of node.path ?? []) {
      if (value === null || value === undefined) {
        return undefined;
      }
      if (step.type === 'method') {
        const args = (step.args || []).map((each) => this.value(each) ?? null);
        value = call(value, step.id, args);
      } else if (step.type === 'index') {
        const index = this.value(step.id);
        value = Array.isArray(value) ? value[index] : property(value, index);
      } else {
        value = property(value, step.id);
      }
    }
    return value;
  }

  #holds(node) {
    const value = this.value(node);
    return value !== null && value !== undefined && value !== false;
  }

  #computed(operator, [left, right]) {
    switch (operator) {
      case 'parenthesis':
        return this.value(left);
      case 'not':
        return !this.#holds(left);
      case '&&':
        return this.#holds(left) && this.#holds(right);
      case '||':
        return this.#holds(left) || this.#holds(right);
      case '==':
        return equal(this.value(left), this.value(right));
      case '!=':
        return !equal(this.value(left), this.value(right));
      default:
        return numeric(operator, this.value(left), right && this.value(right));
    }
  }
}

/** Values of different classes are equal if their texts are. */
function equal(left, right) {
  if (left === null || left === undefined || right === null || right === undefined) {
    return (left ?? null) === (right ?? null);
  }
  return typeof left === typeof right && Array.isArray(left) === Array.isArray(right)
    ? same(left, right)
    : textOf(left) === textOf(right);
}

/** With anything but numbers, comparisons are false and results null. */
function numeric(operator, left, right) {
  const comparison = { '<': (a, b) => a < b, '>': (a, b) => a > b, '<=': (a, b) => a <= b, '>=': (a, b) => a >= b }[operator];
  const numbers = typeof left === 'number' && (right === undefined || typeof right === 'number');
  if (comparison) {
    return numbers && comparison(left, right);
  }
  if (operator === '+' && (typeof left === 'string' || typeof right === 'string')) {
    return textOf(left) + textOf(right);
  }
  if (!numbers) {
    return null;
  }
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    case 'minus':
      return -left;
    default:
      throw new Error(`no template of Amplify's has had the operator ${operator}`);
  }
}

/** A reference as it stands in the template. */
function sourceOf(node) {
  if (node.leader === '$!') {
    return '';
  }
  const literal = (value) => {
    switch (value.type) {
      case 'references':
        return sourceOf(value);
      case 'string':
        return value.isEval ? `"${value.value}"` : `'${value.value}'`;
      default:
        return String(value.value ?? '');
    }
  };
  const path = (node.path ?? []).map((step) => {
    switch (step.type) {
      case 'method':
        return `.${step.id}(${(step.args || []).map(literal).join(', ')})`;
      case 'index':
        return `[${literal(step.id)}]`;
      default:
        return `.${step.id}`;
    }
  });
  const text = node.id + path.join('');
  return node.isWraped ? `$\{${text}}` : `$${text}`;
}
