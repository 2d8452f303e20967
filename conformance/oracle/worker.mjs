// One process of the published Amplify Gen 2 toolchain that answers for many definitions, one after the other.
//
// oracle.mjs starts it. Each line of standard input is a request, {"file": ...} or {"source": ...}; each line written to file
// descriptor 3 is an answer. What the toolchain itself prints goes to the standard streams.
//
// The toolchain is made for one backend per process. Loading it takes seconds and running it fractions of one, so what it
// keeps in static variables is reset here for each definition; ToolchainTest holds the answers to those of fresh processes.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { hasAuth, resourcesOf } from './definition.mjs';
import { deploymentOf } from './resolvers.mjs';

const HOME = path.dirname(fileURLToPath(import.meta.url));
const WORK = process.argv[2];

fs.symlinkSync(path.join(HOME, 'node_modules'), path.join(WORK, 'node_modules'));
// Functions' handlers are looked for under the folder of the lock file.
fs.writeFileSync(path.join(WORK, 'package-lock.json'), '{"lockfileVersion": 3}');
process.chdir(WORK);
process.env.AMPLIFY_DISABLE_TELEMETRY = '1';
process.env.CDK_DISABLE_VERSION_CHECK = '1';
process.env.TMPDIR = path.join(WORK, 'tmp');
process.env.CDK_OUTDIR = path.join(WORK, 'cdk.out');

const require = createRequire(path.join(HOME, 'package.json'));
const toolchain = await import('@aws-amplify/backend');
const { DataFactory } = await factory('@aws-amplify/backend-data');
const { AmplifyAuthFactory } = await factory('@aws-amplify/backend-auth');
const { AssetStaging } = require('aws-cdk-lib');

/** Packages do not export their factories, only their entry points beside them. */
function factory(name) {
  return import(pathToFileURL(path.join(path.dirname(fileURLToPath(import.meta.resolve(name))), 'factory.js')).href);
}

let number = 0;
for await (const line of readline.createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const started = performance.now();
  const answer = await answerTo(request);
  answer.seconds = Math.round(performance.now() - started) / 1000;
  answer.megabytes = Math.round(process.memoryUsage().rss / 1024 / 1024);
  fs.writeSync(3, `${JSON.stringify(answer)}\n`);
}
process.exit();

async function answerTo({ file, source, context, synth, resolvers, define }) {
  reset();
  file ??= write(source);
  process.env.CDK_CONTEXT_JSON = JSON.stringify({
    'amplify-backend-namespace': 'conformance',
    'amplify-backend-name': 'dev',
    'amplify-backend-type': 'sandbox',
    secretLastUpdated: '1',
    ...(synth ? {} : { 'aws:cdk:bundling-stacks': [] }), // leaves out the bundling of functions
    ...context,
  });
  const answer = { directives: null, sdl: null, introspection: null, rejection: null };
  let phase = 'compilation';
  let definition;
  try {
    const auth = hasAuth(file);
    const folder = stage(file, auth);
    phase = 'definition';
    definition = await import(pathToFileURL(path.join(folder, 'data/resource.mjs')).href);
    if (define) {
      answer.directives = directivesOf(definition.data);
      return answer;
    }
    const resources = resourcesOf(definition);
    const surroundings = auth ? await import(pathToFileURL(path.join(folder, 'auth/resource.mjs')).href) : {};
    phase = 'synthesis';
    const backend = toolchain.defineBackend({ ...surroundings, ...resources });
    answer.sdl = schemaOf(backend);
    answer.introspection = introspectionOf(backend);
    if (resolvers) {
      answer.deployment = deploymentOf(backend, process.env.CDK_OUTDIR);
    }
    if (synth) {
      phase = 'templates';
      process.emit('message', 'amplifySynth');
    }
  } catch (error) {
    answer.rejection = rejection(error, phase);
  }
  try {
    answer.directives = definition ? directivesOf(definition.data) : null;
  } catch {
    // It was the transform that refused, and has been asked before.
  }
  return answer;
}

function reset() {
  DataFactory.factoryCount = 0;
  AmplifyAuthFactory.factoryCount = 0;
  AssetStaging.clearAssetHashCache();
  // Each backend waits to write its templates: for a signal, or for the end of the process.
  process.removeAllListeners('message');
  process.removeAllListeners('beforeExit');
  for (const folder of ['tmp', 'cases']) {
    fs.rmSync(path.join(WORK, folder), { recursive: true, force: true });
    fs.mkdirSync(path.join(WORK, folder));
  }
}

function write(source) {
  const file = path.join(WORK, 'cases', 'source.ts');
  fs.writeFileSync(file, source);
  return file;
}

/** Lays the definition out as a project of Amplify's; modules stay in memory, so each gets a name of its own. */
function stage(file, auth) {
  const folder = path.join(WORK, 'cases', String(++number), 'amplify');
  fs.mkdirSync(path.join(folder, 'data'), { recursive: true });
  esbuild.buildSync({
    entryPoints: [file],
    outfile: path.join(folder, 'data/resource.mjs'),
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  for (const name of fs.readdirSync(path.dirname(file))) {
    if (/\.js$/.test(name)) {
      fs.copyFileSync(path.join(path.dirname(file), name), path.join(folder, 'data', name));
    }
  }
  fs.writeFileSync(path.join(folder, 'data/handler.ts'), 'export const handler = async (event: unknown) => event;\n');
  if (auth) {
    fs.mkdirSync(path.join(folder, 'auth'));
    fs.copyFileSync(path.join(HOME, 'auth.mjs'), path.join(folder, 'auth/resource.mjs'));
  }
  return folder;
}

/** The schema is an asset as soon as the constructs stand; templates need not be written. */
function schemaOf(backend) {
  const location = backend.stack.resolve(backend.data.resources.cfnResources.cfnGraphqlSchema.definitionS3Location);
  const [hash] = /[0-9a-f]{64}/.exec(JSON.stringify(location));
  const asset = fs.readdirSync(process.env.CDK_OUTDIR).find((name) => name.startsWith(`asset.${hash}`));
  return fs.readFileSync(path.join(process.env.CDK_OUTDIR, asset), 'utf8');
}

function introspectionOf(backend) {
  const file = backend.stack.node
    .findAll()
    .filter((construct) => construct instanceof AssetStaging)
    .map((asset) => path.join(asset.absoluteStagedPath, 'modelIntrospectionSchema.json'))
    .find((candidate) => fs.existsSync(candidate));
  return fs.readFileSync(file, 'utf8');
}

function directivesOf(data) {
  const { schema } = data.props;
  const schemas = Array.isArray(schema.schemas) ? schema.schemas : [schema];
  return schemas.map((each) => (typeof each === 'string' ? each : each.transform().schema)).join('\n');
}

/** What was refused, or what went wrong inside: errors that the language itself throws are nobody's decision. */
function rejection(error, phase) {
  const causes = [];
  for (let each = error; each && causes.length < 8; each = each.cause) {
    causes.push(each);
  }
  const innermost = causes.at(-1);
  const crash =
    phase === 'compilation' ||
    innermost.syscall !== undefined ||
    innermost.code?.startsWith?.('ERR_') ||
    [TypeError, ReferenceError, RangeError, SyntaxError, EvalError].some((type) => innermost instanceof type);
  return {
    kind: crash ? 'crash' : 'refusal',
    phase,
    message: causes
      .map((each) => `${each.name ?? 'Error'}: ${each.message ?? each}`)
      .join('\n  caused by ')
      .replaceAll(WORK, ''),
    ...(crash ? { stack: innermost.stack } : {}),
  };
}
