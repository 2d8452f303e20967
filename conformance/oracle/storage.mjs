// What Amplify makes of access rules of storage: the policy of each role, and the paths that clients are told of.
//
//   node storage.mjs < cases.json
//
// Reads a JSON array of definitions, each a list of { path, rules: [{ role, actions }] } with roles such as "authenticated", "guest",
// "entity", "group:ADMIN" and "function:f"; prints a JSON array of { roles: { <role>: [[effect, action, ...patterns], ...] }, paths }
// or of { error }.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const library = path.dirname(createRequire(import.meta.url).resolve('@aws-amplify/backend-storage'));
const load = (file) => import(pathToFileURL(path.join(library, file)));
const { StorageAccessOrchestrator } = await load('storage_access_orchestrator.js');
const { roleAccessBuilder } = await load('access_builder.js');
const { App, Stack } = await import('aws-cdk-lib');
const { Bucket } = await import('aws-cdk-lib/aws-s3');
const { StorageAccessPolicyFactory } = await load('storage_access_policy_factory.js');

const list = (value) => (Array.isArray(value) ? value : [value]);

function run(definition) {
  const stack = new Stack(new App(), 'Storage');
  const bucket = new Bucket(stack, 'Bucket');
  const policies = new Map();
  const acceptor = (identifier) => ({
    identifier,
    acceptResourceAccess: (policy) => policies.set(identifier, policy),
  });
  const instances = {
    constructContainer: {
      getConstructFactory: () => ({
        getInstance: () => ({
          getResourceAccessAcceptor: (role) =>
            acceptor({ authenticatedUserIamRole: 'authenticated', unauthenticatedUserIamRole: 'guest' }[role] ?? `group:${role}`),
        }),
      }),
    },
  };
  const functions = (role) => ({ getInstance: () => ({ getResourceAccessAcceptor: () => acceptor(role) }) });
  const allow = (builder, role) => {
    const [kind, name] = role.split(':');
    return { authenticated: () => builder.authenticated, guest: () => builder.guest, entity: () => builder.entity('identity'),
      group: () => builder.groups([name]), function: () => builder.resource(functions(role)) }[kind]();
  };
  const access = (builder) =>
    Object.fromEntries(definition.map((entry) => [entry.path, entry.rules.map((rule) => allow(builder, rule.role).to(rule.actions))]));
  const paths = new StorageAccessOrchestrator(access, instances, [], new StorageAccessPolicyFactory(bucket), undefined, roleAccessBuilder)
    .orchestrateStorageAccess();
  const roles = {};
  for (const [role, policy] of policies) {
    roles[role] = stack.resolve(policy.document.toJSON()).Statement.map((statement) => [
      statement.Effect,
      statement.Action,
      ...(statement.Condition
        ? list(statement.Condition.StringLike['s3:prefix'])
        : list(statement.Resource).map((resource) => resource['Fn::Join'][1].slice(1).join('').slice(1))),
    ]);
  }
  return { roles, paths };
}

const answers = JSON.parse(fs.readFileSync(0, 'utf8')).map((definition) => {
  try {
    return run(definition);
  } catch (error) {
    return { error: error.name };
  }
});
process.stdout.write(JSON.stringify(answers));
