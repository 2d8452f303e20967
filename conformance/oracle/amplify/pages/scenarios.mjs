// The page in which the scenarios run. Chromium gives it `reported` and `world`.
import { run } from '../run.mjs';
import { selected } from '../scenarios.mjs';
import { World } from '../world.mjs';

const { outputs, name, scenarios } = await window.world();
const world = new World(outputs, name);
world.configure();
await run(selected(scenarios, true), world, (statement) => window.reported(statement));
await window.finished();
