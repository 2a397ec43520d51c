// A browser and a server of files for it, without the network.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { DAY } from './files.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.json': 'application/json' };

/** Opens a page that may load what npm installed and nothing else; its day stands still. */
export async function opened(html) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(request.url.split('?')[0]));
    if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    const file = join(here, 'node_modules', path);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${server.address().port}/`;
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  const home = mkdtempSync(join(tmpdir(), 'other-systems-'));
  const context = await chromium.launchPersistentContext(home, {
    executablePath, headless: true, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const outside = [];
  await context.route(address => !address.href.startsWith(url), route => {
    outside.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', error => faults.push(String(error)));
  await page.clock.setFixedTime(new Date(`${DAY}T10:00:00Z`));
  await page.goto(url);
  const close = async () => {
    await context.close();
    server.close();
    rmSync(home, { recursive: true, force: true });
  };
  return { page, close, faults: () => [...faults, ...outside] };
}
