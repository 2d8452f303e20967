// Shelf.label: reads the Label row that refers to this Shelf, from the index gsi-Shelf.label.
import { runtime, util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  // A subscription delivers only what its mutation selected, which may leave the key out.
  if (['building', 'room', 'row'].some((field) => ctx.source[field] == null)) {
    runtime.earlyReturn(null);
  }
  return {
    operation: 'Query',
    index: 'gsi-Shelf.label',
    query: {
      expression: '#partitionKey = :partitionKey AND #sortKey = :sortKey',
      expressionNames: {
        '#partitionKey': 'shelfBuilding',
        '#sortKey': 'shelfRoom#shelfRow',
      },
      expressionValues: util.dynamodb.toMapValues({
        ':partitionKey': ctx.source.building,
        ':sortKey': `${ctx.source.room}#${ctx.source.row}`,
      }),
    },
    limit: 1,
  };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return ctx.result.items[0] ?? null;
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
