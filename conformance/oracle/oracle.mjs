// Runs the published Amplify Gen 2 toolchain on definitions of data, without AWS, and keeps what it makes for clients.
//
//   node oracle.mjs --cases <folder> --out <folder> [--only X,Y] [--fresh] [--reverse] [--synth] [--context <JSON>]
//   node oracle.mjs --serve [--fresh]
//
// A definition is a file X.ts that could stand as amplify/data/resource.ts: it exports `data`, and may export functions.
// Its first line is "// with auth" or "// without auth". JavaScript handlers lie beside it; a function without an entry
// gets one that does nothing. Types are not checked.
//
// With --cases, <out>/X/ gets schema.graphql, introspection.json and directives.graphql (what the transformers are given),
// or rejection.txt; a line a definition says how it went. --fresh gives each definition a process of its own, --reverse
// takes them from the last to the first, --synth writes the templates too, as a deployment would, --context adds CDK
// context, --timeout is the number of seconds that a definition may take (120). The exit code is 0 whether or not definitions were rejected.
//
// With --serve, each line of standard input is {"id": ..., "file": "X.ts"} or {"id": ..., "source": "// with auth\n..."},
// and each line of standard output {"id": ..., "seconds": ..., "sdl": ..., "introspection": ..., "directives": ...,
// "rejection": null}, or a rejection {"kind": "refusal" or "crash", "phase": ..., "message": ...}; answers come as they are
// ready. With "resolvers": true an answer has a "deployment" as well: see resolvers.mjs. With "define": true it has nothing but "directives".
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { parseArgs } from 'node:util';
import { definitionsIn } from './definition.mjs';
import { Pool } from './pool.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    out: { type: 'string' },
    only: { type: 'string' },
    fresh: { type: 'boolean' },
    reverse: { type: 'boolean' },
    serve: { type: 'boolean' },
    synth: { type: 'boolean' },
    context: { type: 'string' },
    timeout: { type: 'string', default: '120' },
  },
});

const pool = new Pool({ recycle: values.fresh ? 1 : Infinity, timeout: Number(values.timeout) });
if (values.serve) {
  await serve();
} else if (values.cases && values.out) {
  await runCases();
} else {
  console.error('usage: node oracle.mjs --cases <folder> --out <folder>, or node oracle.mjs --serve');
  process.exitCode = 2;
}
await pool.close();

async function serve() {
  const answers = [];
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { id, ...request } = JSON.parse(line);
    answers.push(pool.ask(request).then((answer) => console.log(JSON.stringify({ id, ...answer }))));
  }
  await Promise.all(answers);
}

async function runCases() {
  const started = performance.now();
  const only = values.only?.split(',');
  const definitions = definitionsIn(values.cases).filter(({ name }) => !only || only.includes(name));
  if (values.reverse) {
    definitions.reverse();
  }
  const context = values.context ? JSON.parse(values.context) : {};
  await Promise.all(
    definitions.map(async ({ name, file }) => {
      const answer = await pool.ask({ file, context, synth: values.synth });
      write(path.join(values.out, name), answer);
      const outcome = answer.rejection ? `${answer.rejection.kind}: ${answer.rejection.message}` : 'ok';
      console.log(`${name} ${answer.seconds} s ${answer.megabytes} MB ${outcome}`);
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  console.log(`${definitions.length} definitions in ${seconds.toFixed(1)} s`);
}

function write(folder, { sdl, introspection, directives, rejection }) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const files = {
    'schema.graphql': sdl,
    'introspection.json': introspection,
    'directives.graphql': directives,
    'rejection.txt': rejection && `${rejection.kind} (${rejection.phase})\n${rejection.message}\n${rejection.stack ?? ''}`,
  };
  for (const [name, text] of Object.entries(files)) {
    if (text) {
      fs.writeFileSync(path.join(folder, name), text);
    }
  }
}
