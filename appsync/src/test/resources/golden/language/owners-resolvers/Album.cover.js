// Album.cover: reads the Cover row that refers to this Album, from the index gsi-Album.cover.
import { runtime, util } from '@aws-appsync/utils';

export function request(ctx) {
  authorize(ctx);
  // Not all who are told of a mutation may read what this leads to.
  if (ctx.source.__operation === 'Mutation') {
    runtime.earlyReturn(null);
  }
  // A subscription delivers only what its mutation selected, which may leave the key out.
  if (['id'].some((field) => ctx.source[field] == null)) {
    runtime.earlyReturn(null);
  }
  return {
    operation: 'Query',
    index: 'gsi-Album.cover',
    query: {
      expression: '#partitionKey = :partitionKey',
      expressionNames: { '#partitionKey': 'userId' },
      expressionValues: util.dynamodb.toMapValues({ ':partitionKey': ctx.source.id }),
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
    return ownerNames(ctx, ['sub']).includes(ctx.source.id);
  }
  return false;
}

// Functions and administrators. Credentials of an identity pool need a rule of their own, whatever their role's policy allows.
function isAwsCaller({ identity }) {
  return !identity?.cognitoIdentityPoolId && !identity?.cognitoIdentityId;
}

// What a row may call its owner: what each claim says, then all of it joined, as new rows have it.
function ownerNames({ identity }, claims) {
  const said = identity?.claims ?? {};
  const names = claims.map(
    (claim) => said[claim] ?? (claim === 'username' ? said['cognito:username'] : null) ?? null,
  );
  if (names.includes(null)) {
    return [];
  }
  return names.length > 1 ? [...singleNames(names), names.join('::')] : names;
}

// Who may choose a claim must not choose what another's claims are joined to.
function singleNames(names) {
  return names.filter((name) => !`${name}`.includes('::'));
}
