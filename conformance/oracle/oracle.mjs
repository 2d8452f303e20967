// Runs the published Amplify Gen 2 toolchain on backends, without AWS, and keeps the AppSync schema it makes.
//
//   node oracle.mjs <case folder> [<case folder> ...]
//
// A case folder holds amplify/backend.ts. The schema is written to <case folder>/schema.graphql; what goes wrong is
// written to standard error, and the exit code is 1.
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

async function synthesize(folder) {
  fs.rmSync(path.join(folder, 'cdk.out'), { recursive: true, force: true });
  await import(pathToFileURL(path.join(folder, 'amplify/backend.ts')).href);
  // What the command line of Amplify sends to have the cloud assembly written.
  process.emit('message', 'amplifySynth');
  fs.copyFileSync(schemaAsset(path.join(folder, 'cdk.out')), path.join(folder, 'schema.graphql'));
  fs.rmSync(path.join(folder, 'cdk.out'), { recursive: true, force: true });
}

// The file that the template's AWS::AppSync::GraphQLSchema points to.
function schemaAsset(assembly) {
  for (const file of fs.readdirSync(assembly).filter((name) => name.endsWith('.template.json'))) {
    const { Resources = {} } = JSON.parse(fs.readFileSync(path.join(assembly, file), 'utf8'));
    const schema = Object.values(Resources).find((resource) => resource.Type === 'AWS::AppSync::GraphQLSchema');
    if (schema) {
      const hash = JSON.stringify(schema.Properties.DefinitionS3Location).match(/[0-9a-f]{64}/)[0];
      const asset = fs.readdirSync(assembly).find((name) => name.startsWith(`asset.${hash}`));
      return path.join(assembly, asset);
    }
  }
  throw new Error('the cloud assembly has no AWS::AppSync::GraphQLSchema');
}
