// Declared.author: gives owners by the names that clients know.

export function request(ctx) {
  return { payload: shownName(ctx.source.author) ?? null };
}

export function response(ctx) {
  return ctx.result;
}

// Clients know an owner by the last of the joined claims.
function shownName(owner) {
  return owner?.split('::').pop();
}
