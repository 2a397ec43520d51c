// What npm packs, and what it says of where it comes from: node packed.mjs <package> <pom.xml>.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [folder, pom] = process.argv.slice(2).map(path => resolve(path));
const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const java = readFileSync(pom, 'utf8');
const inPom = name => java.match(new RegExp(`<${name}>([^<]+)</${name}>`))[1];

assert.equal(about.version, inPom('version').replace('-SNAPSHOT', ''), 'one version for Java and JavaScript');
assert.equal(about.license, 'Apache-2.0');
assert.equal(about.homepage, inPom('url'));
assert.deepEqual(about.repository, { type: 'git', url: inPom('connection').replace('scm:git:', 'git+'), directory: 'positive-health-examples/browser' });
// npm refuses to publish without a signed statement of the commit and the build that made the package.
assert.deepEqual(about.publishConfig, { access: 'public', provenance: true });
assert.ok(!('scripts' in about) && !('dependencies' in about), 'nothing runs when it is installed, and nothing comes with it');

const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: folder, encoding: 'utf8' }));
const names = packed.files.map(file => file.path).filter(name => !name.startsWith('types/'));
assert.ok(packed.files.some(file => file.path.startsWith('types/')), 'its types');
for (const name of ['LICENSE', 'README.md', 'package.json', 'index.js', 'index.d.ts', 'scoring.js', 'scoring.d.ts']) {
  assert.ok(names.includes(name), `${name} is packed`);
}
assert.ok(names.every(name => /^[\w-]+(\.d)?\.(js|ts|md|json)$|^LICENSE$/.test(name)), names.join(' '));
console.log(`packed: ${packed.files.length} files, ${Math.round(packed.size / 1024)} kB, with provenance`);
