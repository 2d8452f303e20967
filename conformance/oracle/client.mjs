// Drives Amplify's own JavaScript client, unmodified, against a running sandbox of Hero FAQ.
//
//     NODE_EXTRA_CA_CERTS=path/to/ca.pem node --experimental-websocket client.mjs path/to/amplify_outputs.json
//
// Prints "held: <what>" for each thing that works as on AWS, and ends with 1 at the first that does not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Amplify } from 'aws-amplify';
import { generateClient } from 'aws-amplify/api';
import * as auth from 'aws-amplify/auth';
import { parseAmplifyConfig } from 'aws-amplify/utils';
import { acknowledged, listen } from './events.mjs';

const outputs = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const sandbox = outputs.custom.sandbox;

// The outputs have no place for these endpoints; the client's own configuration has.
const config = parseAmplifyConfig(outputs);
config.Auth.Cognito.userPoolEndpoint = sandbox.user_pool_endpoint;
config.Auth.Cognito.identityPoolEndpoint = sandbox.identity_pool_endpoint;
Amplify.configure(config);

const username = 'ada@example.com';
const passwords = ['Correct-Horse-7', 'Correct-Horse-8', 'Correct-Horse-9'];
const client = generateClient({ authMode: 'userPool' });

const fails = (failure) => assert.fail(JSON.stringify(failure));

async function code() {
  const [newest] = await (await fetch(`${sandbox.console_url}/codes`)).json();
  return newest.code;
}

async function graphql(query, variables) {
  return (await client.graphql({ query, variables })).data;
}

/** The first error of a request that must fail. */
async function graphqlError(query, variables) {
  const outcome = await client.graphql({ query, variables }).then(
    (answer) => assert.fail(`answered ${JSON.stringify(answer)}`),
    (failure) => failure,
  );
  return outcome.errors[0];
}

function refused(name, message, call) {
  return assert.rejects(call, { name, message });
}

async function signIn(password, options) {
  const { isSignedIn, nextStep } = await auth.signIn({ username, password, options });
  assert.deepEqual([isSignedIn, nextStep.signInStep], [true, 'DONE']);
}

async function signUp() {
  const input = { username, password: passwords[0], options: { userAttributes: { email: username, name: 'Ada' } } };
  const { nextStep } = await auth.signUp(input);
  assert.equal(nextStep.signUpStep, 'CONFIRM_SIGN_UP');
  assert.deepEqual(nextStep.codeDeliveryDetails, {
    attributeName: 'email',
    deliveryMedium: 'EMAIL',
    destination: 'a***@e***',
  });
  await refused('UsernameExistsException', 'An account with the given email already exists.', auth.signUp(input));
  const early = await auth.signIn({ username, password: passwords[0] });
  assert.equal(early.nextStep.signInStep, 'CONFIRM_SIGN_UP');
  const first = await code();
  await refused(
    'CodeMismatchException',
    'Invalid verification code provided, please try again.',
    auth.confirmSignUp({ username, confirmationCode: first === '000000' ? '000001' : '000000' }),
  );
  await auth.resendSignUpCode({ username });
  const { isSignUpComplete } = await auth.confirmSignUp({ username, confirmationCode: await code() });
  assert.equal(isSignUpComplete, true);
}

async function signInBySrp() {
  await refused(
    'NotAuthorizedException',
    'Incorrect username or password.',
    auth.signIn({ username, password: passwords[1] }),
  );
  await signIn(passwords[0]);
  const { userId, signInDetails } = await auth.getCurrentUser();
  assert.equal(signInDetails.authFlowType, 'USER_SRP_AUTH');
  const { tokens, userSub } = await auth.fetchAuthSession();
  assert.equal(userSub, userId);
  assert.deepEqual(tokens.accessToken.payload['cognito:groups'], ['USER']);
  assert.equal(tokens.idToken.payload.email, username);
  assert.deepEqual(await auth.fetchUserAttributes(), {
    email: username,
    email_verified: 'true',
    name: 'Ada',
    sub: userId,
  });
}

async function refresh() {
  const before = await auth.fetchAuthSession();
  const after = await auth.fetchAuthSession({ forceRefresh: true });
  assert.notEqual(after.tokens.accessToken.toString(), before.tokens.accessToken.toString());
  assert.equal(after.tokens.accessToken.payload.origin_jti, before.tokens.accessToken.payload.origin_jti);
}

async function changePassword() {
  await auth.updatePassword({ oldPassword: passwords[0], newPassword: passwords[1] });
  await auth.signOut();
  await signIn(passwords[1], { authFlowType: 'USER_PASSWORD_AUTH' });
  await auth.signOut();
  const { nextStep } = await auth.resetPassword({ username });
  assert.equal(nextStep.resetPasswordStep, 'CONFIRM_RESET_PASSWORD_WITH_CODE');
  await auth.confirmResetPassword({ username, confirmationCode: await code(), newPassword: passwords[2] });
  await signIn(passwords[2]);
}

async function write() {
  const { userId } = await auth.getCurrentUser();
  const { createFormModel: form } = await graphql(
    `mutation ($input: CreateFormModelInput!) {
      createFormModel(input: $input) { __typename formId title description createdAt updatedAt }
    }`,
    { input: { formId: 'f1', title: 'Heroes' } },
  );
  assert.deepEqual([form.__typename, form.title, form.description], ['formModel', 'Heroes', null]);
  assert.equal(form.createdAt, form.updatedAt);
  for (const position of [1, 2, 3]) {
    await graphql(
      'mutation ($input: CreateQuestionModelInput!) { createQuestionModel(input: $input) { questionId } }',
      { input: { questionId: `q${position}`, formId: 'f1', position, text: `Who ${position}?`, options: ['a', 'b'] } },
    );
  }
  await graphql('mutation ($input: CreateAnswerModelInput!) { createAnswerModel(input: $input) { answerId } }', {
    input: { answerId: 'a1', formId: 'f1', questionId: 'q1', userId, selectedOptions: ['a'] },
  });
}

async function read() {
  const { getFormModel } = await graphql(
    `query ($id: ID!) {
      getFormModel(formId: $id) {
        questions(filter: { text: { contains: "1" } }) {
          items { text form { title } answers { items { selectedOptions answeredby { email profileGroup } } } }
        }
      }
    }`,
    { id: 'f1' },
  );
  const answers = { items: [{ selectedOptions: ['a'], answeredby: { email: username, profileGroup: 'USER' } }] };
  assert.deepEqual(getFormModel, { questions: { items: [{ text: 'Who 1?', form: { title: 'Heroes' }, answers }] } });
  const filter = { and: [{ position: { gt: 1 } }, { not: { text: { eq: 'Who 3?' } } }] };
  const { listQuestionModels } = await graphql(
    'query ($filter: ModelQuestionModelFilterInput) { listQuestionModels(filter: $filter) { items { position } } }',
    { filter },
  );
  assert.deepEqual(listQuestionModels.items, [{ position: 2 }]);
}

async function page() {
  const positions = [];
  let nextToken = null;
  do {
    const { listQuestionModelByFormIdAndPosition: found } = await graphql(
      `query ($nextToken: String) {
        listQuestionModelByFormIdAndPosition(
          formId: "f1", position: { ge: 2 }, sortDirection: DESC, limit: 1, nextToken: $nextToken
        ) { items { position } nextToken }
      }`,
      { nextToken },
    );
    positions.push(...found.items.map((item) => item.position));
    nextToken = found.nextToken;
  } while (nextToken);
  assert.deepEqual(positions, [3, 2]);
}

async function subscribe() {
  const models = client.models;
  const ready = acknowledged(3);
  const created = listen(models.formModel.onCreate(), fails);
  const filtered = listen(models.formModel.onCreate({ filter: { title: { beginsWith: 'Vil' } } }), fails);
  const updated = listen(models.formModel.onUpdate({ filter: { formId: { eq: 'f3' } } }), fails);
  await ready;
  for (const [formId, title] of [['f2', 'Heroines'], ['f3', 'Villains']]) {
    const { errors } = await models.formModel.create({ formId, title });
    assert.equal(errors, undefined);
  }
  await models.formModel.update({ formId: 'f2', title: 'Sidekicks' });
  await models.formModel.update({ formId: 'f3', title: 'Rogues' });
  const first = await created.next();
  assert.deepEqual([first.formId, first.title], ['f2', 'Heroines']);
  assert.equal((await created.next()).formId, 'f3');
  assert.equal((await filtered.next()).title, 'Villains');
  assert.equal((await updated.next()).title, 'Rogues');
  assert.deepEqual([created.waiting(), filtered.waiting(), updated.waiting()], [0, 0, 0]);
  [created, filtered, updated].forEach((listener) => listener.end());
}

async function observe() {
  const models = client.models;
  const ready = acknowledged(3);
  const observed = listen(models.formModel.observeQuery({ filter: { title: { contains: 'o' } } }), fails);
  await ready;
  let snapshot = await observed.next();
  while (!snapshot.isSynced) {
    snapshot = await observed.next();
  }
  assert.deepEqual(snapshot.items.map(({ title }) => title).sort(), ['Heroes', 'Rogues']);
  await models.formModel.create({ formId: 'f4', title: 'Monsters' });
  assert.equal((await observed.next()).items.length, 3);
  await models.formModel.delete({ formId: 'f4' });
  assert.equal((await observed.next()).items.length, 2);
  observed.end();
}

async function subscriptionErrors() {
  const failure = await new Promise((resolve, reject) => {
    client.graphql({ query: 'subscription { onCreateFormModel { nothing } }' }).subscribe({
      next: reject,
      error: resolve,
    });
  });
  assert.match(failure.errors[0].message, /Validation error of type FieldUndefined: Field 'nothing'/);
}

async function errors() {
  const update = `mutation ($input: UpdateFormModelInput!, $condition: ModelFormModelConditionInput) {
    updateFormModel(input: $input, condition: $condition) { title }
  }`;
  const condition = { title: { eq: 'Villains' } };
  const failed = await graphqlError(update, { input: { formId: 'f1', title: 'Sidekicks' }, condition });
  assert.equal(failed.errorType, 'DynamoDB:ConditionalCheckFailedException');
  assert.deepEqual(failed.path, ['updateFormModel']);
  const unknown = await graphqlError('{ listFormModels { items { nothing } } }');
  assert.equal(
    unknown.message,
    "Validation error of type FieldUndefined: Field 'nothing' in type 'formModel' is undefined @ 'listFormModels/items/nothing'",
  );
}

async function signOutEverywhere() {
  const { tokens } = await auth.fetchAuthSession();
  await auth.signOut({ global: true });
  await refused(
    'UserUnAuthenticatedException',
    'User needs to be authenticated to call this API.',
    auth.getCurrentUser(),
  );
  const target = 'AWSCognitoIdentityProviderService.GetUser';
  const answer = await fetch(sandbox.user_pool_endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
    body: JSON.stringify({ AccessToken: tokens.accessToken.toString() }),
  });
  assert.equal((await answer.json()).message, 'Access Token has been revoked');
}

const steps = [
  signUp,
  signInBySrp,
  refresh,
  changePassword,
  write,
  read,
  page,
  subscribe,
  observe,
  subscriptionErrors,
  errors,
  signOutEverywhere,
];
for (const step of steps) {
  await step();
  console.log(`held: ${step.name}`);
}
