// The samples of the README in a real browser: node samples.mjs <README.md> <package>; it stands beside what npm installed.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const [readme, folder] = process.argv.slice(2).map(path => resolve(path));
const blocks = [...readFileSync(readme, 'utf8').matchAll(/```(jsx?)\n([^]*?)```/g)];
const sample = (kind, contains) => blocks.find(([, language, code]) => language === kind && code.includes(contains))[2];
const here = mkdtempSync(new URL('./samples-', import.meta.url).pathname);

async function bundle(name, sample, use) {
  writeFileSync(join(here, `${name}.jsx`), sample);
  const { outputFiles } = await build({
    stdin: { contents: use, resolveDir: here, loader: 'jsx' }, bundle: true, format: 'iife', jsx: 'automatic', write: false, charset: 'utf8',
    alias: { 'positive-health': join(folder, 'index.js') }, define: { 'process.env.NODE_ENV': '"production"' }, external: ['./vectors.js'],
  });
  return outputFiles[0].text;
}

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'] });
async function opened(script, body) {
  const page = await browser.newPage();
  page.on('pageerror', error => { throw error; });
  await page.setContent(`<!DOCTYPE html><html lang="nl"><body>${body}</body></html>`);
  await page.addScriptTag({ content: script });
  return page;
}

{
  const script = await bundle('react', sample('jsx', 'MyWeb'), `
    import { createRoot } from 'react-dom/client';
    import { MyWeb } from './react.jsx';
    createRoot(document.getElementById('root')).render(<MyWeb lang="nl" takenOn="2026-03-01" />);`);
  const page = await opened(script, '<div id="root"></div>');
  await page.waitForSelector('fieldset');
  assert.equal(await page.locator('input:checked').count(), 0);
  for (let i = 0; i < 6; i++) await page.locator('fieldset').nth(i).locator('input').nth(i + 3).check();
  const words = await page.locator('svg desc').first().textContent();
  for (let i = 0; i < 6; i++) assert.ok(words.includes(`${i + 3},0`), `${i + 3} is not in ${words}`);
  await page.close();
}
{
  const script = await bundle('element', sample('js', 'customElements'), `import './element.jsx';`);
  const page = await opened(script, '<positive-health-web lang="nl" compact></positive-health-web>');
  const draw = sheet => page.evaluate(sheet => { document.querySelector('positive-health-web').sheet = sheet; }, sheet);
  await draw({ questionnaire: 'marks-6/1', takenOn: '2026-03-01', answers: { meaningfulness: 7 } });
  assert.match(await page.locator('positive-health-web svg desc').first().textContent(), /Zingeving/);
  await page.evaluate(() => document.querySelector('positive-health-web').setAttribute('lang', 'en'));
  assert.match(await page.locator('positive-health-web svg desc').first().textContent(), /Meaning/);
  await draw({ questionnaire: 'marks-6/1', takenOn: '2026-03-01', answers: { meaningfulness: 11 } });
  assert.equal(await page.locator('positive-health-web svg').count(), 0);
  assert.match(await page.textContent('positive-health-web'), /\S/);
  await page.close();
}
await browser.close();
rmSync(here, { recursive: true });
console.log('the samples of the README draw, and say what is wrong');
