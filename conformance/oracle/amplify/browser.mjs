// Chromium without a window, and the pages that are served to it from localhost.
import { build } from 'esbuild';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const HOME = path.dirname(fileURLToPath(import.meta.url));
const PAGES = ['scenarios', 'authenticator', 'hosted'];

/** What is answered to a request for `address`: each of `PAGES` at its name, and their scripts. */
async function answers() {
  const { outputFiles } = await build({
    entryPoints: PAGES.map((page) => path.join(HOME, 'pages', `${page}.mjs`)),
    bundle: true,
    format: 'esm',
    write: false,
    outdir: '/',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  const scripts = new Map(outputFiles.map((file) => [path.basename(file.path), file.contents]));
  return (address) => {
    const page = new URL(address, 'http://localhost').pathname.slice(1);
    if (scripts.has(page)) {
      return { status: 200, contentType: 'text/javascript', body: Buffer.from(scripts.get(page)) };
    }
    if (PAGES.includes(page)) {
      const html = `<!doctype html><title>${page}</title><div id="root"></div><script type="module" src="/${page}.js"></script>`;
      return { status: 200, contentType: 'text/html; charset=utf-8', body: html };
    }
    return { status: 404, contentType: 'text/plain', body: '' };
  };
}

/** Answers requests at `port`; resolves to the server. */
async function serve(port, answer) {
  const server = http.createServer((request, response) => {
    const { status, contentType, body } = answer(request.url);
    response.writeHead(status, { 'content-type': contentType }).end(body);
  });
  await new Promise((resolve) => server.listen(port, 'localhost', resolve));
  return server;
}

/** Has `page` find the pages at `origin` as well, where nobody listens: a definition can name no port that is not known yet. */
export async function pretend(page, origin, answer) {
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().startsWith(`${origin}/`) ? request.respond(answer(request.url())) : request.continue(),
  );
}

/** Runs `visit` with a browser, the address of the pages, which are at `port`, or wherever there is room, and what they are. */
export async function browse(visit, port = 0) {
  const answer = await answers();
  const server = await serve(port, answer);
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Nobody has told Chromium of the sandbox's authority, and as root it has no sandbox of its own.
    args: ['--no-sandbox', '--ignore-certificate-errors', '--disable-dev-shm-usage'],
  });
  try {
    await visit(browser, `http://localhost:${server.address().port}`, answer);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Gives a page an authenticator of its own that knows whoever touches it, as a phone or a laptop has one. */
async function addAuthenticator(page) {
  const session = await page.createCDPSession();
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
}

/** A new page, with storage of its own, that knows `world`, the outputs and the name of the run; its errors go to standard error. */
export async function open(browser, world, functions = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${error.stack ?? error}`));
  await addAuthenticator(page);
  await page.exposeFunction('world', () => world);
  for (const [name, each] of Object.entries(functions)) {
    await page.exposeFunction(name, each);
  }
  return page;
}
