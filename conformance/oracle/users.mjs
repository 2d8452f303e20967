// What Amplify's toolchain makes of definitions of users.
//
//     node --import ./node_modules/tsx/dist/loader.mjs users.mjs answer.json path/to/X.ts ...
//
// Each file exports `auth`; the handlers of its functions are './handler.ts'. Writes, by the names of the files without their endings, the
// resources of all templates and the outputs of the root stack, by their names.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HOME = path.dirname(fileURLToPath(import.meta.url));
const WORK = path.join(HOME, 'users');

process.env.AMPLIFY_DISABLE_TELEMETRY = '1';
process.env.CDK_DISABLE_VERSION_CHECK = '1';
process.env.CDK_CONTEXT_JSON = JSON.stringify({
  'amplify-backend-namespace': 'conformance',
  'amplify-backend-name': 'dev',
  'amplify-backend-type': 'sandbox',
  secretLastUpdated: '1',
  'aws:cdk:bundling-stacks': [], // leaves out the bundling of functions
});

const [answer, ...files] = process.argv.slice(2);

// Packages do not export their factories, only their entry points beside them.
const entry = fileURLToPath(import.meta.resolve('@aws-amplify/backend-auth'));
const { AmplifyAuthFactory } = await import(pathToFileURL(path.join(path.dirname(entry), 'factory.js')).href);

fs.rmSync(WORK, { recursive: true, force: true });
const made = {};
for (const file of files) {
  made[path.basename(file, '.ts')] = await synthesize(file);
}
fs.writeFileSync(answer, JSON.stringify(made));
process.exit(0);

/** Lays the definition out as a project of Amplify's and runs that. The toolchain is made for one backend a process, so it is reset. */
async function synthesize(file) {
  AmplifyAuthFactory.factoryCount = 0;
  process.removeAllListeners('message');
  process.removeAllListeners('beforeExit');
  const project = path.join(WORK, path.basename(file, '.ts'));
  const auth = path.join(project, 'amplify', 'auth');
  fs.mkdirSync(auth, { recursive: true });
  fs.writeFileSync(path.join(project, 'amplify', 'package.json'), '{"type": "module"}');
  fs.copyFileSync(file, path.join(auth, 'resource.ts'));
  fs.writeFileSync(path.join(auth, 'handler.ts'), 'export const handler = async (event: unknown) => event;\n');
  fs.writeFileSync(
    path.join(project, 'amplify', 'backend.ts'),
    "import { defineBackend } from '@aws-amplify/backend';\nimport { auth } from './auth/resource';\ndefineBackend({ auth });\n",
  );
  const out = path.join(project, 'cdk.out');
  process.env.CDK_OUTDIR = out;
  await import(pathToFileURL(path.join(project, 'amplify', 'backend.ts')).href);
  process.emit('message', 'amplifySynth'); // what Amplify's command line sends
  const templates = fs
    .readdirSync(out)
    .filter((name) => name.endsWith('.template.json'))
    .map((name) => ({ name, ...JSON.parse(fs.readFileSync(path.join(out, name), 'utf8')) }));
  const root = templates.find(({ name }) => !name.endsWith('.nested.template.json'));
  return {
    resources: Object.assign({}, ...templates.map(({ Resources }) => Resources)),
    outputs: Object.fromEntries(Object.entries(root.Outputs).map(([name, { Value }]) => [name, Value])),
  };
}
