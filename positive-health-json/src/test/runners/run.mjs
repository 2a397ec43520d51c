// node run.mjs BUNDLE SCORER.mjs: judges a service's answers by the vectors (reference/conformance.md). Node 18 or newer, nothing else.
// SCORER.mjs exports some of the functions in KINDS, plain or async: (vector, text of its sheet, questionnaires) to the answer.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const KINDS = { scores: ['scoring', 'expected'], profile: ['scoring', 'expectedProfile'], violations: ['scoring', 'expectedViolations'],
  groups: ['groups', 'expected'], decision: ['consent', 'expected'], seen: ['consent', 'seen'] };
const [bundle, file] = process.argv.slice(2);
const scorer = await import(pathToFileURL(resolve(file)));
const json = (...path) => JSON.parse(readFileSync(join(bundle, ...path), 'utf8'));
const builtIn = readdirSync(join(bundle, 'questionnaire')).filter((name) => name.endsWith('.json')).sort()
  .map((name) => json('questionnaire', name));
const { files, version } = json('conformance', 'manifest.json');
for (const { path, sha256 } of files) {
  const hash = createHash('sha256').update(readFileSync(join(bundle, path))).digest('hex');
  if (hash !== sha256) throw new Error(`${path} is not the file that the manifest tells`);
}
let [passed, failed] = [0, 0];
for (const [name, [kind, property]] of Object.entries(KINDS)) {
  if (!scorer[name]) continue; // not asked of this service
  for (const vector of files.filter((one) => one.kind === kind).flatMap(({ path }) => json(path)).filter((one) => property in one)) {
    const wanted = vector[property];
    const text = vector.sheetText ?? JSON.stringify(vector.sheet);
    let got;
    try {
      got = await scorer[name](vector, text, [...builtIn, ...(vector.questionnaires ?? [])]);
      if (name === 'profile' && !wanted.fingerprint) delete got.fingerprint; // a profile may come without it
    } catch (error) {
      got = { error: String(error) };
    }
    if (isDeepStrictEqual(got, wanted)) { passed++; continue; }
    failed++;
    console.log(`FAILED ${vector.id}: ${vector.why}\n  wanted ${JSON.stringify(wanted)}\n  got    ${JSON.stringify(got)}`);
  }
}
console.log(`vectors ${version}: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
