// documents.mjs - statements and types that Amplify's generators make of schemas, as its command line has them made.
//
//   node documents.mjs <folder>
//
// <folder>/X/schema.graphql is the schema of an API, and each line of <folder>/X/wanted.txt what is wanted of it:
// <name> <statement target> <type target or -> <maximal depth> <with __typename> <many files of Swift>. <folder>/X/<name>/
// gets the files, or refused.txt with the reason.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker, isMainThread, workerData } from 'node:worker_threads';

const require = createRequire(import.meta.url);

if (isMainThread) {
  const [folder] = process.argv.slice(2);
  const cases = fs.readdirSync(folder).map((name) => path.join(folder, name));
  const next = new Int32Array(new SharedArrayBuffer(4));
  const workers = Array.from(
    { length: os.availableParallelism() },
    // The generators greet and complain on the console.
    () => new Worker(new URL(import.meta.url), { workerData: { cases, next }, stdout: true, stderr: true }),
  );
  await Promise.all(
    workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          worker.on('error', reject);
          worker.on('exit', resolve);
          worker.stdout.resume();
          worker.stderr.resume();
        }),
    ),
  );
} else {
  const { cases, next } = workerData;
  for (let index = Atomics.add(next, 0, 1); index < cases.length; index = Atomics.add(next, 0, 1)) {
    await generate(cases[index]);
  }
}

async function generate(folder) {
  const schema = fs.readFileSync(path.join(folder, 'schema.graphql'), 'utf8');
  const wanted = fs.readFileSync(path.join(folder, 'wanted.txt'), 'utf8').trim().split('\n');
  for (const line of wanted) {
    const [name, ...options] = line.split(' ');
    const out = path.join(folder, name);
    fs.mkdirSync(out);
    for (const [file, content] of Object.entries(await files(schema, ...options))) {
      fs.writeFileSync(path.join(out, file), content);
    }
  }
}

async function files(schema, statementTarget, typeTarget, maxDepth, typenames, manyFiles) {
  const { generateStatements, generateTypes } = require('@aws-amplify/graphql-generator');
  const { Source } = require('graphql');
  const options = { schema, maxDepth: Number(maxDepth), typenameIntrospection: typenames === 'true' };
  try {
    const relativeTypesPath = statementTarget === 'typescript' && typeTarget === 'typescript' ? './API' : undefined;
    const statements = generateStatements({ ...options, target: statementTarget, relativeTypesPath });
    if (typeTarget === '-') {
      return statements;
    }
    const documents = generateStatements({ ...options, target: 'graphql' });
    const types = await generateTypes({
      schema,
      target: typeTarget,
      queries: Object.entries(documents).map(([file, content]) => new Source(content, file)),
      multipleSwiftFiles: manyFiles === 'true',
    });
    return { ...statements, ...types };
  } catch (error) {
    return { 'refused.txt': `${error.message}\n` };
  }
}
