// Runs the scenarios in Node, with Amplify's client as it was published, against a running sandbox of src/test/projects/full-stack.
//
//     NODE_EXTRA_CA_CERTS=path/to/ca.pem node --experimental-websocket amplify/node.mjs path/to/amplify_outputs.json [scenario...]
//
// Prints one JSON object a line for each statement: { scenario, what, held, found }.
import './web.mjs';
import { readFileSync } from 'node:fs';
import { run } from './run.mjs';
import { selected } from './scenarios.mjs';
import { World } from './world.mjs';

const [outputs, ...names] = process.argv.slice(2);
const world = new World(JSON.parse(readFileSync(outputs, 'utf8')), `node-${Date.now().toString(36)}`);
world.configure();
await run(selected(names), world, (statement) => console.log(JSON.stringify(statement)));
// Connections that the client keeps open would keep the process alive.
process.exit(0);
