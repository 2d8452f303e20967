// All scenarios, in the order in which they run.
import * as data from './scenarios/data.mjs';
import * as devices from './scenarios/devices.mjs';
import * as files from './scenarios/files.mjs';
import * as passkeys from './scenarios/passkeys.mjs';
import * as users from './scenarios/users.mjs';

const ANYWHERE = { ...users, ...data, ...files };
const IN_BROWSERS = { ...ANYWHERE, ...devices, ...passkeys };

/** Those called as in `names`, or all that need no browser, or all. */
export function selected(names, inBrowser = false) {
  const all = inBrowser ? IN_BROWSERS : ANYWHERE;
  return names.length === 0 ? all : Object.fromEntries(names.map((name) => [name, all[name]]));
}
