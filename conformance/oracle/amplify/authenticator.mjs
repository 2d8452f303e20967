// Amplify's component for React signs somebody up, by its form.
import { PASSWORD, World } from './world.mjs';
import { open } from './browser.mjs';

/** Fills in the fields of the form that is shown, and sends it. */
async function submit(page, fields) {
  for (const [name, value] of Object.entries(fields)) {
    await page.waitForSelector(`input[name="${name}"]`, { visible: true });
    await page.type(`input[name="${name}"]`, value);
  }
  await page.click('button[type="submit"]');
}

async function text(page, selector) {
  const element = await page.waitForSelector(selector, { visible: true }).catch(async (missing) => {
    throw new Error(`${missing.message}; the page says: ${await page.$eval('body', (body) => body.innerText)}`);
  });
  return element.evaluate((each) => each.textContent);
}

/** The scenario for a browser's page at `address`. */
export function authenticator(browser, address, { outputs, name }) {
  return async function (state) {
    const world = new World(outputs, name);
    const email = world.address('authenticator');
    const page = await open(browser, { outputs, name });
    await page.goto(`${address}/authenticator`);
    const tab = await page.waitForSelector('button[role="tab"][id*="signUp"]', { visible: true });
    await tab.click();
    await submit(page, { email, password: PASSWORD, confirm_password: PASSWORD });
    await page.waitForSelector('input[name="confirmation_code"]', { visible: true });
    await submit(page, { confirmation_code: await world.code(email) });
    state.equal('whoever signs up by it is signed in', await text(page, '#greeting'), email);
    await page.click('#leave');
    await page.waitForSelector('input[name="username"]', { visible: true });
    await submit(page, { username: email, password: `${PASSWORD}x` });
    state.matches('another password is refused', await text(page, '[role="alert"]'), /Incorrect username or password/);
    await page.click('input[name="password"]', { clickCount: 3 });
    await submit(page, { password: PASSWORD });
    state.equal('the right one signs in', await text(page, '#greeting'), email);
    await page.close();
  };
}
