// questionModel.answers: reads the answerModel rows that refer to this questionModel, from the index gsi-questionModel.answers.
import { runtime, util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  // A subscription delivers only what its mutation selected, which may leave the key out.
  if (['questionId'].some((field) => ctx.source[field] == null)) {
    runtime.earlyReturn({ items: [] });
  }
  const { sortDirection, filter, limit, nextToken } = ctx.args;
  return {
    operation: 'Query',
    index: 'gsi-questionModel.answers',
    query: {
      expression: '#partitionKey = :partitionKey',
      expressionNames: { '#partitionKey': 'questionId' },
      expressionValues: util.dynamodb.toMapValues({ ':partitionKey': ctx.source.questionId }),
    },
    filter: filterExpression(filter),
    scanIndexForward: sortDirection !== 'DESC',
    limit: limit ?? 100,
    nextToken,
  };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return ctx.result;
}

// Only callers whom a rule lets in.
function authorize(ctx) {
  if (!isAllowed(ctx, util.authType())) {
    util.unauthorized();
  }
}

function isAllowed(ctx, mode) {
  if (mode === 'IAM Authorization') {
    return isAwsCaller(ctx);
  }
  if (mode === 'User Pool Authorization') {
    return true;
  }
  return false;
}

// Functions and administrators. Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
function isAwsCaller({ identity }) {
  return !identity?.cognitoIdentityPoolId && !identity?.cognitoIdentityId;
}

// The filter in DynamoDB's language, if it asks for anything.
function filterExpression(filter) {
  if (!filter || Object.keys(filter).length === 0) {
    return undefined;
  }
  const converted = JSON.parse(util.transform.toDynamoDBFilterExpression(filter));
  if (!converted) {
    util.error('Unable to process the filter expression', 'Unrecognized Filter');
  }
  return converted.expression ? withoutEmptyValues(converted) : undefined;
}

// DynamoDB refuses an empty map of values.
function withoutEmptyValues({ expression, expressionNames, expressionValues }) {
  return Object.keys(expressionValues ?? {}).length === 0
    ? { expression, expressionNames }
    : { expression, expressionNames, expressionValues };
}
