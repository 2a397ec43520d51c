// Puts the package together: node build.mjs <folder of this module> <folder of the JSON module> <folder of the core's classes>
import { readdirSync, readFileSync, writeFileSync, mkdirSync, copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const [module, json, core] = process.argv.slice(2);
const out = join(module, 'target/npm');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

// Comments are the maintainers'; lines keep their number for messages of faults.
const lines = file => readFileSync(file, 'utf8').replace(/^#.*$/gm, '').trimEnd();
const texts = join(core, 'dev/positivehealth/internal/text');
const files = names => 'export const files = ' + JSON.stringify(Object.fromEntries(
  readdirSync(texts).filter(names).sort().map(name => [name, lines(join(texts, name))]))) + ';\n';
writeFileSync(join(out, 'files.js'), files(name => /\.(properties|txt)$/.test(name)));

const folder = join(json, 'src/main/resources/META-INF/positive-health/conformance/scoring');
const vectors = readdirSync(folder).sort().flatMap(name => JSON.parse(readFileSync(join(folder, name), 'utf8')));
writeFileSync(join(out, 'vectors.js'), 'export const vectors = ' + JSON.stringify(vectors) + ';\n');

for (const name of readdirSync(join(module, 'target/compiled')).filter(name => name.endsWith('.js')))
  copyFileSync(join(module, 'target/compiled', name), join(out, name));
for (const name of ['index.js', 'package.json'])
  copyFileSync(join(module, 'src/main/npm', name), join(out, name));
