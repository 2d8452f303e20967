// generation.mjs - how long Amplify's generators take, inside one process.
//
//     node generation.mjs MODULES SCHEMA MODEL_SCHEMA RUNS
//
// MODULES is the folder whose node_modules has @aws-amplify/graphql-generator; SCHEMA is AppSync's schema, MODEL_SCHEMA that with Amplify's directives. Prints the
// milliseconds of each run, one a line: queries, mutations, subscriptions and API.ts in TypeScript, models in TypeScript, and the introspection of the models, as `ampx` makes them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [modules, schemaFile, modelSchemaFile, runs] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'package.json'));
const { generateModels, generateStatements, generateTypes } = require('@aws-amplify/graphql-generator');
const { Source } = require('graphql');

const schema = readFileSync(schemaFile, 'utf8');
const modelSchema = readFileSync(modelSchemaFile, 'utf8');

async function generate() {
  const statements = generateStatements({ schema, target: 'typescript', maxDepth: 2, typenameIntrospection: true, relativeTypesPath: './API' });
  const plain = generateStatements({ schema, target: 'graphql', maxDepth: 2, typenameIntrospection: true });
  const queries = Object.entries(plain).map(([name, text]) => new Source(text, name));
  const types = await generateTypes({ schema, target: 'typescript', queries });
  const models = await generateModels({ schema: modelSchema, target: 'typescript' });
  const introspection = await generateModels({ schema: modelSchema, target: 'introspection' });
  return Object.keys({ ...statements, ...types, ...models, ...introspection }).length;
}

for (let run = 0; run < Number(runs); run++) {
  const start = performance.now();
  if ((await generate()) < 6) {
    throw new Error('files are missing');
  }
  console.log(performance.now() - start);
}
