// Corrections of the simulator's $util.
import { createRequire } from 'node:module';
import { toDynamoDb } from '../attributes.mjs';
import { correct } from './correction.mjs';

const require = createRequire(import.meta.url);
const VELOCITY = '@aws-amplify/amplify-appsync-simulator/lib/velocity';
const { dynamodbUtils } = require(`${VELOCITY}/util/dynamodb-utils`);
const { generalUtils } = require(`${VELOCITY}/util/general-utils`);
const { mapUtils } = require(`${VELOCITY}/util/map-utils`);
const auth = require(`${VELOCITY}/util/auth-utils`);
const { map } = require(`${VELOCITY}/value-mapper/mapper`);
const { toJSON } = require(`${VELOCITY}/value-mapper/to-json`);

const UTIL = 'AWS AppSync, "Utility helpers in $util"';
const UTIL_MAP = 'AWS AppSync, "Map helpers in $util.map"';
const UTIL_DYNAMODB = 'AWS AppSync, "DynamoDB helpers in $util.dynamodb"';

correct(
  '$util.authType knows Lambda authorizers',
  {
    wrong: 'it takes a caller of a Lambda authorizer for one with an API key',
    source: `${UTIL}, $util.authType(): "Lambda Authorization"`,
    proof: { template: '$util.toJson($util.authType())', mode: 'LAMBDA', expected: 'Lambda Authorization' },
  },
  [
    auth,
    'authUtils',
    (note, original) => (request) => {
      const utilities = original(request);
      return request.requestAuthorizationMode === 'AWS_LAMBDA'
        ? { authType: () => (note(), 'Lambda Authorization') }
        : utilities;
    },
  ],
);

correct(
  '$util.unauthorized tells which field',
  {
    wrong: 'its message is "Unauthorized", with {} for data',
    source: 'answers of AppSync: "Not Authorized to access listTodos on type Query"',
    proof: { template: '$util.unauthorized()', expected: { message: 'Not Authorized to access field on type Query', type: 'Unauthorized', data: null, info: null } },
  },
  [
    generalUtils,
    'unauthorized',
    (note, original) =>
      function () {
        try {
          return original.call(this);
        } catch (error) {
          note();
          const message = `Not Authorized to access ${this.info.fieldName} on type ${this.info.parentType.name}`;
          Object.assign(error.extensions, { message, data: null, errorInfo: null });
          throw error;
        }
      },
  ],
);

correct(
  '$util.defaultIfNull gives null if the other value is nothing, too',
  {
    wrong: 'it gives an empty text',
    source: `${UTIL}, $util.defaultIfNull(Object, Object): the second argument is returned`,
    proof: { template: '$util.toJson($util.isNull($util.defaultIfNull($ctx.args.a, $ctx.args.b)))', expected: true },
  },
  [
    generalUtils,
    'defaultIfNull',
    (note, original) =>
      function (value, other) {
        if (value === undefined || value === null) {
          if (other === undefined) {
            note();
          }
          return other ?? null;
        }
        return original.call(this, value, other);
      },
  ],
);

correct(
  '$util.map.copyAndRetainAllKeys retains values',
  {
    wrong: 'it takes the first two characters of each key for a key and a value',
    source: `${UTIL_MAP}, $util.map.copyAndRetainAllKeys(Map, List)`,
    proof: { template: '$util.toJson($util.map.copyAndRetainAllKeys($ctx.args, ["a"]))', args: { a: 1, b: 2 }, expected: { a: 1 } },
  },
  [
    mapUtils,
    'copyAndRetainAllKeys',
    (note) => (whole, keys) => {
      note();
      const retained = toJSON(keys);
      return map(Object.fromEntries(Object.entries(toJSON(whole)).filter(([key]) => retained.includes(key))));
    },
  ],
);

const some = (value, holds) =>
  holds(value) || (value !== null && typeof value === 'object' && Object.values(value).some((each) => some(each, holds)));

/** Where a value has what `holds` says, toDynamoDB is ours. */
const typedHere = (holds) => [
  dynamodbUtils,
  'toDynamoDB',
  (note, original) =>
    function (value) {
      const json = toJSON(value);
      if (some(json, holds)) {
        note();
        return toDynamoDb(json);
      }
      return original.call(this, value);
    },
];

correct(
  '$util.dynamodb.toDynamoDB keeps empty texts',
  {
    wrong: 'it makes null of them',
    source: `${UTIL_DYNAMODB}, $util.dynamodb.toDynamoDB(Object): a text becomes S`,
    proof: { template: '$util.toJson($util.dynamodb.toDynamoDB($ctx.args.a))', args: { a: '' }, expected: { S: '' } },
  },
  typedHere((value) => value === ''),
);

correct(
  '$util.dynamodb.toDynamoDB takes large numbers',
  {
    wrong: 'it throws for those beyond 2^53 - 1',
    source: `${UTIL_DYNAMODB}, $util.dynamodb.toDynamoDB(Object): a number becomes N`,
    proof: { template: '$util.toJson($util.dynamodb.toDynamoDB($ctx.args.a))', args: { a: 1e21 }, expected: { N: 1e21 } },
  },
  typedHere((value) => typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER),
);
