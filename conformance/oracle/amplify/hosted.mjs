// Amplify's client has people sign in on the hosted pages, at the pool and elsewhere, and out again.
import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { APP, open } from './browser.mjs';
import { PASSWORD, World } from './world.mjs';

/** The scenario, for the address that the definition has people come back to. */
export function hosted(browser, _, { outputs, name }) {
  return async function (state) {
    const world = new World(outputs, name);
    const email = world.address('hosted');
    const user = { UserPoolId: outputs.auth.user_pool_id, Username: email };
    await world.cognito.send(new AdminCreateUserCommand({ ...user, MessageAction: 'SUPPRESS' }));
    await world.cognito.send(new AdminSetUserPasswordCommand({ ...user, Password: PASSWORD, Permanent: true }));
    const page = await open(browser, { outputs, name });

    const shown = async () => JSON.parse(await text(page, '#state'));
    const press = async (id) => {
      await page.waitForSelector(`#${id}`, { visible: true });
      await Promise.all([page.waitForNavigation(), page.click(`#${id}`)]);
    };
    const send = async (fields) => {
      for (const [field, value] of Object.entries(fields)) {
        await page.waitForSelector(`input[name="${field}"]`, { visible: true });
        await page.type(`input[name="${field}"]`, value);
      }
      await Promise.all([page.waitForNavigation(), page.click('button[type="submit"]')]);
    };

    await page.goto(`${APP}/hosted`);
    state.equal('nobody is there at first', await shown(), { username: null });
    await press('here');
    state.matches('the app leads to a page of the sandbox', page.url(), /^https:\/\/localhost:\d+\/login\?/);
    await send({ username: email, password: `${PASSWORD}x` });
    state.equal('another password is refused there', await text(page, '[role="alert"]'), 'Incorrect username or password.');
    await send({ username: email, password: PASSWORD });
    const here = await shown();
    state.equal('the right one leads back, signed in', here.email, email);
    state.equal('the code is gone from the address', page.url(), `${APP}/hosted`);
    state.equal('the app gets its own state back', here.customState, 'where I was');
    state.equal('the tokens have the scopes', here.scope, outputs.auth.oauth.scopes.join(' '));
    state.equal('and are good for the identity pool', [here.credentials, /:/.test(here.identityId)], [true, true]);
    await page.reload();
    state.equal('reloading changes nothing', (await shown()).username, here.username);

    await press('leave');
    state.equal('signing out leads back as nobody', await shown(), { username: null });
    await press('here');
    state.matches('and the page asks again', page.url(), /\/login\?/);

    await page.goto(`${APP}/hosted`);
    await press('google');
    state.matches('a page stands in for Google', await text(page, '.note'), /not Google's/);
    await send({ 'claim.sub': `1${Date.now()}`, 'claim.email': `g-${email}` });
    const there = await shown();
    state.matches('whose users are signed in', there.username, /^google_1\d+$/);
    state.equal('with their addresses', there.email, `g-${email}`);
    state.equal('and where they come from', there.identities[0].providerType, 'Google');
    const known = await world.cognito.send(new AdminGetUserCommand({ ...user, Username: there.username }));
    state.equal('they are in the pool', known.UserStatus, 'EXTERNAL_PROVIDER');
    await press('leave');

    await press('acme');
    await send({ 'claim.sub': `acme-${name}`, 'claim.email': `a-${email}` });
    state.equal('so are those of a provider by its name', (await shown()).username, `acme_acme-${name}`);
    await page.close();
  };
}

async function text(page, selector) {
  const element = await page.waitForSelector(selector, { visible: true }).catch(async (missing) => {
    throw new Error(`${missing.message}; ${page.url()} says: ${await page.$eval('body', (body) => body.innerText)}`);
  });
  return element.evaluate((each) => each.textContent);
}
