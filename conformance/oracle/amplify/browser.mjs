// Chromium without a window, and the pages that are served to it from localhost.
import { build } from 'esbuild';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const HOME = path.dirname(fileURLToPath(import.meta.url));
const PAGES = ['scenarios', 'authenticator', 'hosted'];

/** Where the browser finds the pages as well: a definition can name no port that is not known yet. */
export const APP = 'http://localhost:3000';

/** Serves each of `PAGES` at its name; resolves to the server. */
async function serve(port) {
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
  const server = http.createServer((request, response) => {
    const page = new URL(request.url, 'http://localhost').pathname.slice(1);
    if (scripts.has(page)) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(scripts.get(page));
    } else if (PAGES.includes(page)) {
      const html = `<!doctype html><title>${page}</title><div id="root"></div><script type="module" src="/${page}.js"></script>`;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(port, 'localhost', resolve));
  return server;
}

/** Runs `visit` with a browser and the address of the pages, which are at `port`, or wherever there is room. */
export async function browse(visit, port = 0) {
  const server = await serve(port);
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Nobody has told Chromium of the sandbox's authority, and as root it has no sandbox of its own.
    args: [
      '--no-sandbox',
      '--ignore-certificate-errors',
      '--disable-dev-shm-usage',
      `--host-resolver-rules=MAP ${new URL(APP).host} localhost:${server.address().port}`,
    ],
  });
  try {
    await visit(browser, `http://localhost:${server.address().port}`);
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
