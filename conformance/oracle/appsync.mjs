// AppSync with the resolvers that Amplify deploys, over a DynamoDB endpoint: the reference that jampx's resolvers are held to.
//
//   node appsync.mjs
//
// Each line of standard input is a message, each line of standard output the answer to one, {"id": ..., "answer": ...} or
// {"id": ..., "failure": "what went wrong in here"}; answers come as they are ready:
//   {"id": 1, "deploy": "name", "sdl": ..., "deployment": of resolvers.mjs, "endpoint": "http://127.0.0.1:4321/"}
//     tables are called <model>-<name>-NONE
//   {"id": 2, "api": "name", "caller": {"mode": "USER_POOL", "identity": ctx.identity, "groups": [], "role": null, "deniedFields": []},
//    "request": {"query": ..., "variables": ..., "operationName": ...}, "now": "2026-03-04T05:06:07.089Z"}
//     with "events", a list of results of mutations, for a subscription: the answer tells which it receives
//   {"id": 3, "remove": "name"}
//   {"id": 4, "tally": true}
//     how often which correction of the simulator was needed, since this was last asked
//   {"id": 5, "corrections": true}
//     each correction, with what its proof comes to with it and without it
import readline from 'node:readline';
import { Api } from './appsync/api.mjs';
import { proofs } from './appsync/proofs.mjs';
import { tally as counts } from './appsync/tally.mjs';

const apis = new Map();

for await (const line of readline.createInterface({ input: process.stdin })) {
  const { id, ...message } = JSON.parse(line);
  handle(message).then(
    (answer) => console.log(JSON.stringify({ id, answer })),
    (failure) => console.log(JSON.stringify({ id, failure: failure.stack })),
  );
}

async function handle({ deploy, remove, sdl, deployment, endpoint, api, caller, request, now, events, tally, corrections }) {
  if (tally) {
    return counts();
  }
  if (corrections) {
    return proofs();
  }
  if (deploy) {
    apis.set(deploy, new Api(sdl, deployment, { endpoint, physical: (table) => `${table}-${deploy}-NONE`, invoke: invocation }));
    return null;
  }
  if (remove) {
    apis.delete(remove);
    return null;
  }
  const time = new Date(now);
  return events ? apis.get(api).heard(request, caller, time, events) : apis.get(api).answer(request, caller, time);
}

/** What each function gives, here as in the sandbox of the tests. */
function invocation({ invocationType }) {
  return invocationType === 'Event' ? { success: true } : null;
}
