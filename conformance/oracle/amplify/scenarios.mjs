// All scenarios, in the order in which they run.
import * as data from './scenarios/data.mjs';
import * as files from './scenarios/files.mjs';
import * as users from './scenarios/users.mjs';

const SCENARIOS = { ...users, ...data, ...files };

/** Those called as in `names`, or all. */
export function selected(names) {
  return names.length === 0 ? SCENARIOS : Object.fromEntries(names.map((name) => [name, SCENARIOS[name]]));
}
