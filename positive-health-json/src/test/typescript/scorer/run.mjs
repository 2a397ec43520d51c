// node run.mjs FOLDER: runs all scoring vectors of the folder that has `questionnaire` and `conformance`.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { judge } from './score.mjs';

const folder = process.argv[2] ?? dirname(fileURLToPath(import.meta.url));
const readAll = (...path) => readdirSync(join(folder, ...path)).filter((name) => name.endsWith('.json')).sort()
  .map((name) => JSON.parse(readFileSync(join(folder, ...path, name), 'utf8')));
const attempt = (...args) => {
  try {
    return judge(...args);
  } catch (error) {
    return { error: String(error) };
  }
};

const questionnaires = readAll('questionnaire');
let [passed, failed] = [0, 0];
for (const vector of readAll('conformance', 'scoring').flat()) {
  const { id, why, rule, questionnaires: own = [], sheet, sheetText, expected, expectedProfile, expectedViolations } = vector;
  const wanted = expectedProfile ?? expected ?? expectedViolations;
  const result = attempt(sheetText ?? JSON.stringify(sheet), [...questionnaires, ...own], rule);
  const got = result.error ?? result.violations ?? (expectedProfile ? result.profile : result.profile.dimensions);
  if (isDeepStrictEqual(got, wanted)) {
    passed++;
  } else {
    failed++;
    console.log(`FAILED ${id}: ${why}\n  wanted ${JSON.stringify(wanted)}\n  got    ${JSON.stringify(got)}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
