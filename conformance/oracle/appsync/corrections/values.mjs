// Corrections of the simulator's values, which stand for those of Java.
import { createRequire } from 'node:module';
import { correct } from './correction.mjs';

const require = createRequire(import.meta.url);
const { JavaMap } = require('@aws-amplify/amplify-appsync-simulator/lib/velocity/value-mapper/map');

/** A function of maps whose first argument is a key. */
const byText = (member) => [
  JavaMap.prototype,
  member,
  (note, original) =>
    function (key, ...more) {
      if (typeof key !== 'string') {
        note();
      }
      return original.call(this, String(key), ...more);
    },
];

correct(
  'a text is the same key of a map wherever it comes from',
  {
    wrong: 'a text that is the value of a variable is another key than the same text written out, and than itself in another variable',
    source: 'java.util.Map: keys are compared by equals',
    proof: { template: '$util.qr($ctx.args.put($ctx.args.a, 1))$util.toJson($ctx.args.containsKey("x"))', args: { a: 'x' }, expected: true },
  },
  byText('put'),
  byText('containsKey'),
  byText('remove'),
);
