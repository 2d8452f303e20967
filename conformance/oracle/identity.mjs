// Drives Amplify's own JavaScript client, unmodified, as a guest and as a user of the identity pool, against a running
// sandbox of src/test/projects/identity-pool.
//
//     node identity.mjs path/to/amplify_outputs.json
//
// Prints "held: <what>" for each thing that works as on AWS, and ends with 1 at the first that does not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Amplify } from 'aws-amplify';
import { generateClient } from 'aws-amplify/api';
import * as auth from 'aws-amplify/auth';
import { parseAmplifyConfig } from 'aws-amplify/utils';

const outputs = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const sandbox = outputs.custom.sandbox;

// The outputs have no place for these endpoints; the client's own configuration has.
const config = parseAmplifyConfig(outputs);
config.Auth.Cognito.userPoolEndpoint = sandbox.user_pool_endpoint;
config.Auth.Cognito.identityPoolEndpoint = sandbox.identity_pool_endpoint;
Amplify.configure(config);

const username = 'ada@example.com';
const password = 'Correct-Horse-7';
const client = generateClient();
let userId;

async function guestReads() {
  const { credentials, identityId, tokens } = await auth.fetchAuthSession();
  assert.equal(tokens, undefined);
  assert.match(identityId, /^us-east-1:[0-9a-f-]{36}$/);
  assert.match(credentials.accessKeyId, /^ASIA/);
  assert.ok(credentials.expiration > new Date());
  const { data, errors } = await client.models.Note.list({ authMode: 'identityPool' });
  assert.deepEqual([data, errors], [[], undefined]);
}

async function guestMayNotWrite() {
  const { data, errors } = await client.models.Note.create({ text: 'no' }, { authMode: 'identityPool' });
  assert.equal(data, null);
  assert.deepEqual(
    [errors[0].errorType, errors[0].message],
    ['Unauthorized', 'Not Authorized to access createNote on type Mutation'],
  );
}

async function userWrites() {
  await auth.signUp({ username, password, options: { userAttributes: { email: username } } });
  const [{ code }] = await (await fetch(`${sandbox.console_url}/codes`)).json();
  await auth.confirmSignUp({ username, confirmationCode: code });
  await auth.signIn({ username, password });
  const { identityId } = await auth.fetchAuthSession();
  userId = identityId;
  const { data, errors } = await client.models.Note.create({ text: 'yes' }, { authMode: 'identityPool' });
  assert.equal(errors, undefined);
  assert.equal(data.text, 'yes');
  const { data: listed } = await client.graphql({ query: '{ listNotes { items { text } } }', authMode: 'iam' });
  assert.deepEqual(listed.listNotes.items, [{ text: 'yes' }]);
}

async function guestAgain() {
  await auth.signOut();
  const { identityId } = await auth.fetchAuthSession();
  assert.notEqual(identityId, userId);
  const { data } = await client.models.Note.list({ authMode: 'identityPool' });
  assert.equal(data.length, 1);
}

async function userKeepsTheirIdentity() {
  await auth.signIn({ username, password });
  const { identityId, credentials } = await auth.fetchAuthSession({ forceRefresh: true });
  assert.equal(identityId, userId);
  assert.match(credentials.accessKeyId, /^ASIA/);
}

for (const step of [guestReads, guestMayNotWrite, userWrites, guestAgain, userKeepsTheirIdentity]) {
  await step();
  console.log(`held: ${step.name}`);
}
