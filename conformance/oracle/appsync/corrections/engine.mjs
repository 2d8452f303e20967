// Corrections of amplify-velocity-template: of how templates are read and evaluated.
import { createRequire } from 'node:module';
import { correct } from './correction.mjs';

const require = createRequire(import.meta.url);
const velocity = require('amplify-velocity-template');
const { VelocityTemplate } = require('@aws-amplify/amplify-appsync-simulator/lib/velocity');
const { JavaArray } = require('@aws-amplify/amplify-appsync-simulator/lib/velocity/value-mapper/array');
const { JavaString } = require('@aws-amplify/amplify-appsync-simulator/lib/velocity/value-mapper/string');

const { Compile, parse } = velocity;
const engine = Compile.prototype;

correct(
  'a number with an exponent is a number',
  {
    wrong: 'the parser stops at 1e+21',
    source: "Velocity's grammar: a floating point literal may have an exponent",
    proof: { template: '#set($x = 1e+21)$util.toJson($x)', expected: 1e21 },
  },
  [
    velocity,
    'parse',
    (note) => (text) => {
      const spelled = text.replace(/(?<= )-?\d+(\.\d+)?e\+\d+(?=[) ])/g, (number) => BigInt(Number(number)).toString());
      if (spelled !== text) {
        note();
      }
      return parse(spelled);
    },
  ],
);

correct(
  'null is written as the reference to it',
  {
    wrong: 'null is written "null"',
    source: 'Velocity User Guide, "Quiet Reference Notation": where a reference has no value, its image is output',
    proof: { template: '$util.toJson("${ctx.args.a}#${ctx.args.b}$!{ctx.args.a}")', args: { a: null, b: 'b' }, expected: '${ctx.args.a}#b' },
  },
  [
    engine,
    'getReferences',
    (note, original) =>
      function (reference, isText) {
        const value = original.call(this, reference, isText);
        if (!isText || value !== null) {
          return value;
        }
        note();
        return reference.leader === '$!' ? '' : Compile.Helper.getRefText(reference);
      },
  ],
);

correct(
  'a method that a list does not have gives nothing',
  {
    wrong: 'put of a list with one argument is a TypeError',
    source: 'Velocity User Guide, "Strict Reference Mode": only in that mode, which AppSync does not use, does it throw',
    proof: { template: '#set($x = [1])$util.qr($x.put([2]))$util.toJson($x)', expected: [1] },
  },
  [
    engine,
    'getPropMethod',
    (note, original) =>
      function (method, holder, reference) {
        if (method.id === 'put' && holder instanceof JavaArray) {
          note();
          return undefined;
        }
        return original.call(this, method, holder, reference);
      },
  ],
);

correct(
  '#foreach does nothing with a text',
  {
    wrong: 'it is run once, for the only member of the object that holds the text',
    source: 'Velocity User Guide, "Foreach Loop": it works with a vector, a hashtable or an array',
    proof: { template: '#set($x = 0)#foreach($each in $ctx.args.a)#set($x = $x + 1)#end$util.toJson($x)', args: { a: 'text' }, expected: 0 },
  },
  [
    engine,
    'getBlockEach',
    (note, original) =>
      function (block) {
        if (this.getLiteral(block[0].from) instanceof JavaString) {
          note();
          return '';
        }
        return original.call(this, block);
      },
  ],
);

correct(
  'what #return is given as JSON is what that says',
  {
    wrong: 'it is a text',
    source: "Amplify's resolvers: #return($util.toJson(null)) for a field that is null",
    proof: { template: '#return($util.toJson(null))', expected: null },
  },
  [
    VelocityTemplate.prototype,
    'render',
    (note, original) =>
      function (...given) {
        const rendered = original.apply(this, given);
        if (!rendered.isReturn || typeof rendered.result !== 'string') {
          return rendered;
        }
        try {
          const result = JSON.parse(rendered.result);
          note();
          return { ...rendered, result };
        } catch {
          return rendered;
        }
      },
  ],
);
