// The page in a real browser: node page.mjs <index.html> <package> <folder of pictures>; it stands beside what npm installed.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { WORDS } from './words.js';

const [index, folder, pictures] = process.argv.slice(2).map(path => resolve(path));
const url = pathToFileURL(index).href;
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
mkdirSync(pictures, { recursive: true });
const home = mkdtempSync(join(tmpdir(), 'page-'));
const browser = await chromium.launchPersistentContext(home, {
  executablePath, headless: true, acceptDownloads: true, locale: 'nl-NL',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

const requests = [];
browser.on('request', request => requests.push(request.url()));
async function opened({ width = 1024, height = 900, scheme = 'light', lang = 'nl' } = {}) {
  const page = await browser.newPage();
  page.faults = [];
  page.on('pageerror', error => page.faults.push(String(error)));
  page.on('console', message => ['error', 'warning'].includes(message.type()) && page.faults.push(message.text()));
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(url);
  await page.waitForSelector('h2');
  if ((await page.getAttribute('html', 'lang')) !== lang) await page.click('header button');
  return page;
}
const pressUntil = async (page, name) => {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const on = document.activeElement;
      return on.getAttribute('aria-label') ?? (on.type === 'radio' || on.type === 'checkbox' ? `${on.type} ${on.name}` : on.textContent.trim());
    });
    if (name(at)) return;
  }
  throw new Error('the keyboard does not get there');
};

// The whole way by keyboard alone, with a skip, a talk-about, and a step back.
{
  const page = await opened();
  await pressUntil(page, at => at.startsWith('Begin: ') && at.includes('één score'));
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.querySelectorAll(':checked').length), 0, 'something is preset');
  for (let part = 1; part <= 6; part++) {
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H2', 'the heading is not where the reader is');
    await pressUntil(page, at => at.startsWith('radio'));
    if (part === 2) {
      // Arrow keys go round: one before the first is the last, which is to skip.
      await page.keyboard.press('ArrowUp');
    } else {
      await page.keyboard.press('Space');
      for (let i = 0; i < part + 2; i++) await page.keyboard.press('ArrowRight');
    }
    if (part === 1) {
      await pressUntil(page, at => at.startsWith('checkbox'));
      await page.keyboard.press('Space');
    }
    await pressUntil(page, at => at === (part === 6 ? 'Bekijk mijn web' : 'Verder'));
    await page.keyboard.press('Enter');
    if (part === 3) {
      await pressUntil(page, at => at === 'Terug');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.querySelector(':checked').value), '5', 'going back loses an answer');
      await pressUntil(page, at => at === 'Verder');
      await page.keyboard.press('Enter');
    }
  }
  const [download] = await Promise.all([page.waitForEvent('download'), (async () => {
    await pressUntil(page, at => at === 'Bewaar als bestand');
    await page.keyboard.press('Enter');
  })()]);
  const saved = readFileSync(await download.path(), 'utf8');
  const sheet = JSON.parse(saved);
  assert.deepEqual(sheet.answers, { 'bodily-functions': 3, 'mental-wellbeing': null, meaningfulness: 5, 'quality-of-life': 6, participation: 7, 'daily-functioning': 8 });
  assert.deepEqual(sheet.talkAbout, ['bodily-functions']);
  const alt = await page.getAttribute('img', 'alt');
  assert.match(alt, /Lichaamsfuncties/);
  assert.equal(await page.evaluate(() => document.querySelector('img').naturalWidth > 0), true, 'the web is not drawn');

  // The web as a picture to hand over, and on paper, where nothing else of the page stands.
  const [png] = await Promise.all([page.waitForEvent('download'), (async () => {
    await pressUntil(page, at => at === WORDS.nl.png);
    await page.keyboard.press('Enter');
  })()]);
  const image = readFileSync(await png.path());
  assert.equal(png.suggestedFilename(), 'web.png');
  assert.equal(image.subarray(1, 4).toString(), 'PNG');
  const wide = await page.evaluate(() => document.querySelector('img').naturalWidth);
  assert.equal(image.readUInt32BE(16), wide * 2, 'the picture is not twice as sharp');
  await page.emulateMedia({ media: 'print' });
  for (const [button, seen, hidden] of [[WORDS.nl.printWeb, '.print-web', '.print-guide'], [WORDS.nl.printGuide, '.print-guide', '.print-web']]) {
    const printed = await page.evaluate(button => {
      let printed = null;
      window.print = () => {
        printed = [...document.querySelectorAll('.print-web, .print-guide, nav, header')]
          .filter(one => one.getClientRects().length).map(one => one.className ? `.${one.className}` : one.tagName);
      };
      [...document.querySelectorAll('button')].find(one => one.textContent === button).click();
      return printed;
    }, button);
    assert.ok(printed.includes(seen) && !printed.includes(hidden) && !printed.includes('NAV') && !printed.includes('HEADER'), `${button}: ${printed}`);
  }
  await page.emulateMedia({ media: null });

  // Kept only if asked, and gone after "forget".
  const stored = () => page.evaluate(() => localStorage.length);
  assert.equal(await stored(), 0, 'something is kept unasked');
  await page.getByLabel('Bewaar op dit apparaat').check();
  assert.equal(await stored(), 1);
  await page.reload();
  assert.equal(await page.textContent('h2'), 'Jouw web', 'what was kept is not there');
  await page.getByRole('button', { name: 'Vergeet alles' }).click();
  assert.equal(await stored(), 0, 'something is left');
  assert.equal(await page.evaluate(async () => (await indexedDB.databases()).length + sessionStorage.length + document.cookie.length), 0);

  // A file opens as it was saved; a bad one says why.
  await page.setInputFiles('input[type=file]', { name: 'answers.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  await page.waitForSelector('fieldset');
  await page.setInputFiles('input[type=file]', { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"answers":{"sleeping":11}}') });
  await page.waitForFunction(() => document.querySelector('[role=status]').textContent.includes('kan niet worden geopend'));
  assert.deepEqual(page.faults, []);
  await page.close();
}
console.log('the whole way by keyboard alone; kept only if asked; nothing left after "forget"');

// Nothing gets out, even for a script that tries.
{
  const page = await opened();
  const tries = await page.evaluate(() => new Promise(done => {
    let refused = 0;
    document.addEventListener('securitypolicyviolation', () => { refused++; });
    fetch('https://example.org/').catch(() => {});
    try { navigator.sendBeacon('https://example.org/', 'x'); } catch { /* refused at once */ }
    new Image().src = 'https://example.org/x.png';
    setTimeout(() => done(refused), 500);
  }));
  assert.ok(tries >= 2, `only ${tries} were refused`);
  await page.close();
}

// axe-core, both themes, both languages, narrow to wide, each kind of screen.
let looked = 0;
for (const scheme of ['light', 'dark'])
  for (const [width, height] of [[320, 640], [390, 844], [768, 1024], [1600, 1000]]) {
    const lang = (width + (scheme === 'dark' ? 1 : 0)) % 4 === 0 ? 'nl' : 'en';
    const page = await opened({ width, height, scheme, lang });
    const look = async name => {
      // By the browser's own tools, since the page's policy lets no other script in.
      const session = await browser.newCDPSession(page);
      await session.send('Page.setBypassCSP', { enabled: true });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`), [], `${name} at ${width}, ${scheme}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${name} is ${wide} pixels too wide at ${width}`);
      looked++;
    };
    await look('start');
    await page.locator('main button').first().click();
    await look('questions');
    for (let part = 1; part <= 6; part++) {
      for (const field of await page.locator('fieldset').all()) await field.locator('input[type=radio]').nth((part * 3 + 1) % 11).check();
      await page.locator('fieldset input[type=checkbox]').first().check();
      if (part === 1 && [390, 1600].includes(width) && scheme === 'light') await page.screenshot({ path: join(pictures, `questions-${width}_${lang}.png`) });
      await page.locator('main nav button').last().click();
    }
    await look('result');
    assert.deepEqual(page.faults, []);
    await page.close();
  }
console.log(`axe-core finds nothing on ${looked} screens, 320 to 1,600 pixels, light and dark`);

// Phone and desktop in both languages, as in the README.
for (const lang of ['nl', 'en'])
  for (const [name, width, height] of [['phone', 390, 844], ['desktop', 1280, 900]]) {
    const page = await opened({ width, height, lang });
    await page.locator('main button').last().click();
    for (let part = 1; part <= 6; part++) {
      await page.locator('fieldset input[type=radio]').nth([7, 5, 8, 6, 9, 4][part - 1]).check();
      if (part === 1) {
        await page.locator('fieldset input[type=checkbox]').first().check();
        await page.screenshot({ path: join(pictures, `${name}-question_${lang}.png`) });
      }
      await page.locator('main nav button').last().click();
    }
    await page.screenshot({ path: join(pictures, `${name}_${lang}.png`) });
    await page.close();
  }

const outside = requests.filter(request => request !== url && !/^(data|blob):/.test(request));
assert.deepEqual(outside.filter(request => !request.startsWith('https://example.org/')), []);
console.log(`${requests.length} requests, each for the page's own file or in it`);

// The package as modules, in the browser: every scoring vector, and how long the first score takes in a fresh page.
{
  const server = createServer((request, answer) => {
    const name = new URL(request.url, 'http://localhost').pathname.slice(1);
    const known = /^[\w-]+\.js$/.test(name) && existsSync(join(folder, name));
    answer.writeHead(name === '' || known ? 200 : 404, { 'content-type': known ? 'text/javascript' : 'text/html' });
    answer.end(known ? readFileSync(join(folder, name)) : '<!DOCTYPE html><title>x</title>');
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const page = await browser.newPage();
  const sheet = { questionnaire: 'adult-42/1', takenOn: '2026-03-01', answers: { sleeping: 7, eating: 5, 'feeling-fit': 6, exercising: 4 } };
  const times = [];
  for (let i = 0; i < 5; i++) {
    await page.goto(`http://127.0.0.1:${server.address().port}/?${i}`);
    times.push(await page.evaluate(async sheet => {
      const began = performance.now();
      const ph = await import('/index.js');
      const loaded = performance.now();
      ph.score(sheet);
      const scored = performance.now();
      for (let i = 0; i < 500; i++) ph.score(sheet);
      return [loaded - began, scored - loaded, (performance.now() - scored) / 500];
    }, sheet));
  }
  const median = at => times.map(time => time[at]).sort((a, b) => a - b)[2].toFixed(2);
  const conform = await page.evaluate(async () => (await import('/index.js')).conform());
  assert.deepEqual(conform.differs, []);
  console.log(`${conform.vectors} scoring vectors in the browser; load ${median(0)} ms, first score ${median(1)} ms, each further ${median(2)} ms`);
  server.close();
}
await browser.close();
rmSync(home, { recursive: true, force: true });
