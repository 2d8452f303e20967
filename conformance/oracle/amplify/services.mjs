// Runs AWS's SDK for JavaScript and AWS's command line against a running sandbox of src/test/projects/full-stack.
//
//     node amplify/services.mjs path/to/amplify_outputs.json [scenario...]
//
// Prints what node.mjs prints.
import * as identity from '@aws-sdk/client-cognito-identity';
import * as users from '@aws-sdk/client-cognito-identity-provider';
import * as tables from '@aws-sdk/client-dynamodb';
import * as functions from '@aws-sdk/client-lambda';
import * as files from '@aws-sdk/client-s3';
import * as parameters from '@aws-sdk/client-ssm';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { run } from './run.mjs';
import { PASSWORD, World } from './world.mjs';

const [file, ...names] = process.argv.slice(2);
const outputs = JSON.parse(readFileSync(file, 'utf8'));
const world = new World(outputs, `sdk-${Date.now().toString(36)}`);
const region = outputs.auth.aws_region;
const endpoint = outputs.custom.sandbox.user_pool_endpoint;
const settings = { endpoint, region, credentials: { accessKeyId: 'developer', secretAccessKey: 'developer' } };
const UserPoolId = outputs.auth.user_pool_id;
const ClientId = outputs.auth.user_pool_client_id;

async function userPool(state) {
  const cognito = new users.CognitoIdentityProviderClient(settings);
  const email = world.address('pool');
  await cognito.send(new users.SignUpCommand({ ClientId, Username: email, Password: PASSWORD, UserAttributes: [] }));
  await cognito.send(new users.AdminConfirmSignUpCommand({ UserPoolId, Username: email }));
  const user = await cognito.send(new users.AdminGetUserCommand({ UserPoolId, Username: email }));
  state.equal('an administrator confirms', user.UserStatus, 'CONFIRMED');
  state.that('dates are dates', user.UserCreateDate instanceof Date, user.UserCreateDate);
  const AuthParameters = { USERNAME: email, PASSWORD };
  const signedIn = await cognito.send(new users.InitiateAuthCommand({ AuthFlow: 'USER_PASSWORD_AUTH', ClientId, AuthParameters }));
  const { AccessToken } = signedIn.AuthenticationResult;
  state.equal('a user signs in', (await cognito.send(new users.GetUserCommand({ AccessToken }))).Username, user.Username);
  const found = await cognito.send(new users.ListUsersCommand({ UserPoolId, Filter: `email = "${email}"` }));
  state.equal('and is found', found.Users.map((each) => each.Username), [user.Username]);
  await cognito.send(new users.AdminAddUserToGroupCommand({ UserPoolId, Username: email, GroupName: 'Editors' }));
  const groups = await cognito.send(new users.AdminListGroupsForUserCommand({ UserPoolId, Username: email }));
  state.equal('groups have members', groups.Groups.map((each) => each.GroupName), ['Editors']);
  await state.refused(
    'a group that is not there is refused',
    cognito.send(new users.AdminAddUserToGroupCommand({ UserPoolId, Username: email, GroupName: 'Nobody' })),
    'ResourceNotFoundException',
  );
  await state.refused(
    'who is unknown is refused',
    cognito.send(new users.AdminGetUserCommand({ UserPoolId, Username: 'nobody@example.com' })),
    'UserNotFoundException',
    'User does not exist.',
  );
  await state.refused(
    'what the sandbox has not says so',
    cognito.send(new users.CreateUserPoolCommand({ PoolName: 'x' })),
    'UnknownOperationException',
    /CreateUserPool/,
  );
}

async function identityPool(state) {
  const cognito = new identity.CognitoIdentityClient(settings);
  const IdentityPoolId = outputs.auth.identity_pool_id;
  const { IdentityId } = await cognito.send(new identity.GetIdCommand({ IdentityPoolId }));
  state.matches('a guest gets an identity', IdentityId, /^us-east-1:[0-9a-f-]{36}$/);
  const { Credentials } = await cognito.send(new identity.GetCredentialsForIdentityCommand({ IdentityId }));
  state.that('and credentials', Credentials.SessionToken && Credentials.Expiration > new Date(), Credentials);
  await state.refused(
    'another pool is none',
    cognito.send(new identity.GetIdCommand({ IdentityPoolId: 'us-east-1:00000000-0000-4000-8000-000000000000' })),
    'ResourceNotFoundException',
  );
  await state.refused(
    'what the sandbox has not says so',
    cognito.send(new identity.ListIdentityPoolsCommand({ MaxResults: 1 })),
    'UnknownOperationException',
    /ListIdentityPools/,
  );
}

async function dynamoDb(state) {
  const client = new tables.DynamoDBClient(settings);
  const { TableNames } = await client.send(new tables.ListTablesCommand({}));
  const TableName = TableNames.find((each) => each.startsWith('Town-'));
  const country = { S: world.address('country') };
  const at = (city) => ({ country, city: { S: city } });
  await client.send(new tables.PutItemCommand({ TableName, Item: { ...at('Ulm'), people: { N: '3' } } }));
  const { Item } = await client.send(new tables.GetItemCommand({ TableName, Key: at('Ulm') }));
  state.equal('rows are put and got', Item.people, { N: '3' });
  await client.send(
    new tables.TransactWriteItemsCommand({
      TransactItems: ['Jena', 'Gera'].map((city) => ({ Put: { TableName, Item: at(city) } })),
    }),
  );
  const { Items } = await client.send(
    new tables.QueryCommand({
      TableName,
      KeyConditionExpression: 'country = :c',
      ExpressionAttributeValues: { ':c': country },
    }),
  );
  state.equal('and queried', Items.map((each) => each.city.S), ['Gera', 'Jena', 'Ulm']);
  await state.refused(
    'conditions hold',
    client.send(
      new tables.PutItemCommand({ TableName, Item: at('Ulm'), ConditionExpression: 'attribute_not_exists(country)' }),
    ),
    'ConditionalCheckFailedException',
    'The conditional request failed',
  );
  await state.refused(
    'a table that is not there is refused',
    client.send(new tables.GetItemCommand({ TableName: 'nothing', Key: at('Ulm') })),
    'ResourceNotFoundException',
  );
  await state.refused(
    'keys are checked',
    client.send(new tables.GetItemCommand({ TableName, Key: { country } })),
    'ValidationException',
  );
}

async function lambda(state) {
  const client = new functions.LambdaClient(settings);
  await state.refused(
    'a function that is not there is refused',
    client.send(new functions.InvokeCommand({ FunctionName: 'nothing' })),
    'ResourceNotFoundException',
    /nothing/,
  );
}

async function parameterStore(state) {
  const client = new parameters.SSMClient(settings);
  await state.refused(
    'a parameter that is not there is refused',
    client.send(new parameters.GetParameterCommand({ Name: '/nothing', WithDecryption: true })),
    'ParameterNotFound',
  );
  await state.refused(
    'what the sandbox has not says so',
    client.send(new parameters.ListDocumentsCommand({})),
    'UnknownOperationException',
    /ListDocuments/,
  );
}

async function buckets(state) {
  const client = new files.S3Client({ ...settings, endpoint: outputs.custom.sandbox.storage_endpoint });
  const Bucket = outputs.storage.bucket_name;
  const Key = `sdk/${world.address('file')}`;
  const text = async (answer) => answer.Body.transformToString();
  const put = await client.send(new files.PutObjectCommand({ Bucket, Key, Body: 'Hello', Metadata: { by: 'ada' } }));
  state.matches('files are put with a checksum', put.ChecksumCRC32, /^[\w+/]{6}==$/);
  const got = await client.send(new files.GetObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
  state.equal('and got', await text(got), 'Hello');
  state.equal('with that checksum', got.ChecksumCRC32, put.ChecksumCRC32);
  state.equal('and what was said of them', got.Metadata, { by: 'ada' });
  state.equal('in part', await text(await client.send(new files.GetObjectCommand({ Bucket, Key, Range: 'bytes=1-3' }))), 'ell');
  for (const ChecksumAlgorithm of ['CRC64NVME', 'CRC32C', 'SHA1', 'SHA256']) {
    const sent = await client.send(new files.PutObjectCommand({ Bucket, Key, Body: 'Hello', ChecksumAlgorithm }));
    const head = await client.send(new files.HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
    const name = `Checksum${ChecksumAlgorithm}`;
    state.that(`${ChecksumAlgorithm} is kept`, head[name] !== undefined && head[name] === sent[name], head[name]);
  }
  const stream = Readable.from([Buffer.from('a '), Buffer.from('stream')]);
  const streamed = await client.send(new files.PutObjectCommand({ Bucket, Key, Body: stream, ContentLength: 8 }));
  const known = await client.send(new files.HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
  state.equal('checksums may come after what they are of', known.ChecksumCRC32, crc32Of('a stream'));
  state.equal('and are answered', streamed.ChecksumCRC32, known.ChecksumCRC32);
  const { UploadId } = await client.send(new files.CreateMultipartUploadCommand({ Bucket, Key }));
  const parts = [];
  for (const PartNumber of [1, 2, 3]) {
    const Body = PartNumber === 3 ? 'end' : Buffer.alloc(5 * 1024 * 1024, PartNumber);
    const part = await client.send(new files.UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
    parts.push({ PartNumber, ETag: part.ETag });
  }
  const page = await client.send(new files.ListPartsCommand({ Bucket, Key, UploadId, MaxParts: 2 }));
  state.equal('parts are listed in pages', page.Parts.map((each) => each.PartNumber), [1, 2]);
  state.that('that say so', page.IsTruncated, page);
  const PartNumberMarker = page.NextPartNumberMarker;
  const rest = await client.send(new files.ListPartsCommand({ Bucket, Key, UploadId, MaxParts: 2, PartNumberMarker }));
  state.equal('to the last', rest.Parts.map((each) => each.PartNumber), [3]);
  await client.send(new files.CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts: parts } }));
  const whole = await client.send(new files.HeadObjectCommand({ Bucket, Key }));
  state.equal('and put together', whole.ContentLength, 10 * 1024 * 1024 + 3);
  const listed = await client.send(new files.ListObjectsV2Command({ Bucket, Prefix: 'sdk/' }));
  state.that('files are listed', listed.Contents.some((each) => each.Key === Key), listed.Contents);
  const removed = await client.send(new files.DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key }] } }));
  state.equal('and removed', removed.Deleted.map((each) => each.Key), [Key]);
  await state.refused('then they are not there', client.send(new files.GetObjectCommand({ Bucket, Key })), 'NoSuchKey');
  await state.refused(
    'nor are other buckets',
    client.send(new files.ListObjectsV2Command({ Bucket: 'nothing' })),
    'NoSuchBucket',
    'The specified bucket does not exist',
  );
  await state.refused(
    'what the sandbox has not says so',
    client.send(new files.GetBucketPolicyCommand({ Bucket })),
    'NotImplemented',
    /policy/,
  );
}

/** The CRC32 of a text, as S3 writes it. */
function crc32Of(text) {
  let crc = ~0;
  for (const each of Buffer.from(text)) {
    crc ^= each;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
  }
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(~crc >>> 0);
  return bytes.toString('base64');
}

/** What the command line prints, as JSON, or how it failed. */
async function aws(...words) {
  const environment = { ...process.env, AWS_ACCESS_KEY_ID: 'developer', AWS_SECRET_ACCESS_KEY: 'developer' };
  const { stdout } = await promisify(execFile)(
    'aws',
    [...words, '--endpoint-url', endpoint, '--region', region, '--output', 'json'],
    { env: { ...environment, AWS_PAGER: '', AWS_EC2_METADATA_DISABLED: 'true' } },
  );
  return stdout.trim() === '' ? undefined : JSON.parse(stdout);
}

/** How the command line says that a request failed. */
async function failure(...words) {
  const outcome = await aws(...words).then(
    (answer) => ({ stderr: `answered ${JSON.stringify(answer)}` }),
    (error) => error,
  );
  return outcome.stderr;
}

async function commandLine(state) {
  const email = world.address('cli');
  const pool = ['--user-pool-id', UserPoolId];
  const created = await aws('cognito-idp', 'admin-create-user', ...pool, '--username', email, '--message-action', 'SUPPRESS', '--temporary-password', PASSWORD);
  state.equal('it creates users', created.User.UserStatus, 'FORCE_CHANGE_PASSWORD');
  const listed = await aws('cognito-idp', 'list-users', ...pool, '--filter', `email = "${email}"`);
  state.equal('and lists them', listed.Users.length, 1);
  state.matches(
    'it says what is not there',
    await failure('cognito-idp', 'admin-get-user', ...pool, '--username', 'nobody@example.com'),
    /UserNotFoundException.*AdminGetUser operation: User does not exist\./,
  );
  state.matches(
    'and what the sandbox has not',
    await failure('cognito-idp', 'create-user-pool', '--pool-name', 'x'),
    /UnknownOperationException.*CreateUserPool/,
  );
  const { IdentityId } = await aws('cognito-identity', 'get-id', '--identity-pool-id', outputs.auth.identity_pool_id);
  state.matches('it gets identities', IdentityId, /^us-east-1:/);
  const { TableNames } = await aws('dynamodb', 'list-tables');
  state.that('it lists tables', TableNames.some((name) => name.startsWith('Task-')), TableNames);
  const table = TableNames.find((name) => name.startsWith('Task-'));
  const described = await aws('dynamodb', 'describe-table', '--table-name', table);
  state.equal(
    'and describes them',
    described.Table.GlobalSecondaryIndexes.map((index) => index.KeySchema[0].AttributeName).sort(),
    ['boardId', 'state'],
  );
  state.matches(
    'functions that are not there',
    await failure('lambda', 'invoke', '--function-name', 'nothing', '/dev/null'),
    /ResourceNotFoundException/,
  );
  const bucket = outputs.storage.bucket_name;
  const place = ['--endpoint-url', outputs.custom.sandbox.storage_endpoint];
  const put = await aws('s3api', 'put-object', '--bucket', bucket, '--key', 'cli.txt', '--body', file, ...place);
  const head = await aws('s3api', 'head-object', '--bucket', bucket, '--key', 'cli.txt', ...place);
  state.equal('files are put', head.ETag, put.ETag);
  const list = await aws('s3api', 'list-objects-v2', '--bucket', bucket, '--prefix', 'cli', ...place);
  state.equal('and listed', list.Contents.map((each) => each.Key), ['cli.txt']);
  state.matches(
    'a file that is not there',
    await failure('s3api', 'get-object', '--bucket', bucket, '--key', 'nothing', '/dev/null', ...place),
    /NoSuchKey/,
  );
  state.matches('parameters likewise', await failure('ssm', 'get-parameter', '--name', '/nothing'), /ParameterNotFound/);
}

const SCENARIOS = { userPool, identityPool, dynamoDb, lambda, parameterStore, buckets, commandLine };
await run(
  names.length === 0 ? SCENARIOS : Object.fromEntries(names.map((name) => [name, SCENARIOS[name]])),
  world,
  (statement) => console.log(JSON.stringify(statement)),
);
