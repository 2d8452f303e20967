// Runs the scenarios in Chromium, in pages that are served from localhost, against a running sandbox of src/test/projects/full-stack.
//
//     node amplify/chromium.mjs path/to/amplify_outputs.json [scenario...]
//
// Prints what node.mjs prints.
import { readFileSync } from 'node:fs';
import { authenticator } from './authenticator.mjs';
import { browse, open } from './browser.mjs';
import { hosted } from './hosted.mjs';
import { run } from './run.mjs';

/** The scenarios that fill in forms, from outside of the page. */
const FORMS = { authenticator, hosted };

const [file, ...names] = process.argv.slice(2);
const scenarios = names.filter((each) => !(each in FORMS));
const outputs = JSON.parse(readFileSync(file, 'utf8'));
const name = `chromium-${Date.now().toString(36)}`;
const report = (statement) => console.log(JSON.stringify(statement));

await browse(async (browser, address) => {
  // No names are all scenarios; names of forms alone are none of the others.
  if (names.length === 0 || scenarios.length > 0) {
    await new Promise((resolve, reject) => {
      open(browser, { outputs, name, scenarios }, { reported: report, finished: resolve }).then((page) => {
        page.on('pageerror', reject);
        return page.goto(`${address}/scenarios`);
      }, reject);
    });
  }
  for (const [form, scenario] of Object.entries(FORMS)) {
    if (names.length === 0 || names.includes(form)) {
      await run({ [form]: scenario(browser, address, { outputs, name: `${name}-${form}` }) }, undefined, report);
    }
  }
});
