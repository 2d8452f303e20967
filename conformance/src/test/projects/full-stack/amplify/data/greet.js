export function request(ctx) {
  return { payload: ctx.args };
}

export function response(ctx) {
  const times = ctx.args.times ?? 1;
  return { greeting: `Hello, ${ctx.args.name}`, times };
}
