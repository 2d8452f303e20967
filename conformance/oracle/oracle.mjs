// Runs the published Amplify Gen 2 toolchain on backends, without AWS, and keeps what it makes for clients.
//
//   node oracle.mjs <case folder> [<case folder> ...]
//
// A case folder holds amplify/backend.ts. The AppSync schema is written to <case folder>/schema.graphql, model
// introspection to <case folder>/modelIntrospection.json; what goes wrong is written to standard error, and the exit
// code is 1.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SELF = fileURLToPath(import.meta.url);
const HOME = path.dirname(SELF);
const TIMEOUT_MS = 120_000;
const [first, ...rest] = process.argv.slice(2);

if (first === '--one') {
  await synthesize(rest[0]);
} else {
  await synthesizeAll([first, ...rest]);
}

// Each case gets a process of its own: the toolchain keeps one backend per process in static variables.
async function synthesizeAll(folders) {
  const waiting = [...folders];
  const worker = async () => {
    for (let folder = waiting.shift(); folder; folder = waiting.shift()) {
      const { code, output } = await run(folder);
      if (code !== 0) {
        console.error(`${path.basename(folder)}: the toolchain failed\n${output}`);
        process.exitCode = 1;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), folders.length) }, worker));
}

function run(folder) {
  const loader = pathToFileURL(path.join(HOME, 'node_modules/tsx/dist/loader.mjs')).href;
  const child = spawn(process.execPath, ['--import', loader, '--no-warnings', SELF, '--one', folder], {
    cwd: HOME,
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
    env: {
      ...process.env,
      AMPLIFY_DISABLE_TELEMETRY: '1',
      CDK_DISABLE_VERSION_CHECK: '1',
      CDK_OUTDIR: path.join(folder, 'cdk.out'),
      CDK_CONTEXT_JSON: JSON.stringify({
        'amplify-backend-namespace': 'conformance',
        'amplify-backend-name': 'dev',
        'amplify-backend-type': 'sandbox',
        secretLastUpdated: '1',
      }),
    },
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code, signal) => resolve({ code: code ?? 1, output: signal ? `${output}\nended by ${signal}` : output }));
  });
}

// The schema is a file of the cloud assembly as soon as the constructs stand; templates need not be written.
async function synthesize(folder) {
  const assembly = path.join(folder, 'cdk.out');
  fs.rmSync(assembly, { recursive: true, force: true });
  const { backend } = await import(pathToFileURL(path.join(folder, 'amplify/backend.ts')).href);
  const location = backend.stack.resolve(backend.data.resources.cfnResources.cfnGraphqlSchema.definitionS3Location);
  const [hash] = /[0-9a-f]{64}/.exec(JSON.stringify(location));
  const asset = fs.readdirSync(assembly).find((name) => name.startsWith(`asset.${hash}`));
  fs.copyFileSync(path.join(assembly, asset), path.join(folder, 'schema.graphql'));
  const introspection = fs
    .readdirSync(assembly)
    .map((name) => path.join(assembly, name, 'modelIntrospectionSchema.json'))
    .find((file) => fs.existsSync(file));
  fs.copyFileSync(introspection, path.join(folder, 'modelIntrospection.json'));
  fs.rmSync(assembly, { recursive: true, force: true });
  process.exit(0);
}
