// Puts package and page together: node build.mjs <repository>; it stands in a copy, beside what npm installed.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { minify } from 'terser';

const repository = resolve(process.argv[2]);
const module = join(repository, 'positive-health-examples/browser');
const shipped = join(repository, 'positive-health-json/src/main/resources/META-INF/positive-health');
const texts = join(repository, 'positive-health-core/src/main/resources/dev/positivehealth/internal/text');
const out = join(module, 'target/npm');
const read = (...path) => readFileSync(join(...path), 'utf8');
const json = (...path) => JSON.parse(read(...path));
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, 'types'), { recursive: true });

// Comments are the maintainers'; lines keep their number for messages of faults.
const files = Object.fromEntries(readdirSync(texts).sort().map(name => [name, read(texts, name).replace(/^#.*$/gm, '').trimEnd()]));
const asModule = files => `export const files = ${JSON.stringify(files)};\n`;
writeFileSync(join(out, 'files.js'), asModule(files));
// What questionnaires are called and what is wrong with a document; the tests ask for whatever else were needed.
const scoringOnly = /^(dimensions|documents|properties|questionnaires|scoring|unsupported|violations)_|^languages/;
writeFileSync(join(out, 'files-scoring.js'), asModule(Object.fromEntries(Object.entries(files).filter(([name]) => scoringOnly.test(name)))));

// As texts, since a parser of JavaScript would lose how numbers are written.
const scoring = join(shipped, 'conformance/scoring');
const vectors = readdirSync(scoring).sort().flatMap(name => json(scoring, name));
writeFileSync(join(out, 'vectors.js'), `export const vectors = ${JSON.stringify(vectors)};\n`);

for (const name of ['everything.js', 'only-scoring.js']) {
  const { code } = await minify(read(module, 'target/compiled', name), {
    module: true, toplevel: true, ecma: 2020, compress: { passes: 2 }, mangle: true, format: { comments: false },
  });
  writeFileSync(join(out, name), name === 'everything.js' ? code : code.replace('./files.js', './files-scoring.js'));
}
for (const name of readdirSync(join(module, 'src/main/npm'))) copyFileSync(join(module, 'src/main/npm', name), join(out, name));
copyFileSync(join(repository, 'LICENSE'), join(out, 'LICENSE'));

/** The generator names a type for each title, and does not know `unevaluatedProperties`, which closes every object of ours. */
function plain(part) {
  if (Array.isArray(part)) return part.map(plain);
  if (part === null || typeof part !== 'object') return part;
  if ('$ref' in part) return { $ref: part.$ref };
  // A property may have such a name as well; then it is no text.
  const isName = ([key, value]) => ['title', '$id'].includes(key) && typeof value === 'string';
  const object = Object.fromEntries(Object.entries(part).filter(entry => !isName(entry)).map(([key, value]) => [key, plain(value)]));
  return part.unevaluatedProperties === false && part.type === 'object' ? { ...object, additionalProperties: false } : object;
}
const kinds = readdirSync(join(shipped, 'schema')).filter(name => name.endsWith('.schema.json')).map(name => name.replace('.schema.json', '')).sort();
for (const kind of kinds) {
  const schema = plain(json(shipped, 'schema', `${kind}.schema.json`));
  writeFileSync(join(out, 'types', `${kind}.d.ts`), await compile(schema, kind, { bannerComment: '', format: false }));
}

// One classic script, since a module cannot be loaded from a file.
const bundle = await build({
  entryPoints: [join(module, 'src/main/page/page.js')], bundle: true, minify: true, format: 'iife', target: 'es2020', charset: 'utf8',
  alias: { 'positive-health': join(out, 'index.js') }, write: false, external: [], legalComments: 'none',
  plugins: [{ name: 'without-vectors', setup: made => made.onResolve({ filter: /vectors\.js$/ }, () => ({ path: 'vectors', external: true })) }],
});
const script = `\n${bundle.outputFiles[0].text.replaceAll('</script', '<\\/script')}`;
const style = `\n${read(module, 'src/main/page/page.css')}`;
const hash = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = `default-src 'none'; connect-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data: blob:; base-uri 'none'; form-action 'none'`;
const page = read(module, 'src/main/page/page.html').replace('{csp}', () => policy).replace('{style}', () => style).replace('{script}', () => script);
writeFileSync(join(module, 'target/index.html'), page);

const size = (...names) => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(out, name)), { level: 9 }).length, 0) / 1000;
const row = (what, kilobytes, most) => `| ${what} | ${kilobytes.toFixed(0)} kB | ${most} |`;
const everything = size('index.js', 'shared.js', 'everything.js', 'files.js');
const onlyScoring = size('scoring.js', 'shared.js', 'only-scoring.js', 'files-scoring.js');
const table = ['| part | gzipped | at most |', '| --- | --- | --- |',
  row('everything: `index.js`, `shared.js`, `everything.js`, `files.js`', everything, '300 kB'),
  row('of which the rules, `everything.js`', size('everything.js'), ''),
  row('of which texts in Dutch and English, `files.js`', size('files.js'), ''),
  row('scoring and checking alone: `scoring.js`, `shared.js`, `only-scoring.js`, `files-scoring.js`', onlyScoring, '150 kB'),
  row('the vectors, loaded by `conform()` alone', size('vectors.js'), ''),
  row('the page, `index.html`, with all of it', gzipSync(page, { level: 9 }).length / 1000, '')].join('\n');
const readme = read(module, 'README.md');
writeFileSync(join(module, 'README.md'), readme.replace(/(<!-- sizes -->\n)[^]*(<!-- \/sizes -->)/, (all, open, close) => `${open}${table}\n${close}`));
copyFileSync(join(module, 'README.md'), join(out, 'README.md'));
console.log(table);
if (everything > 300) throw new Error('the package is larger than 300 kB');
if (onlyScoring > 150) throw new Error('scoring alone is larger than 150 kB');
