// Holds what the package gives to what Java gave: node equal.mjs <package> <expected>
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, expected] = process.argv.slice(2);
const load = name => import(pathToFileURL(resolve(folder, name)).href);
const began = performance.now();
const ph = await load('index.js');
const lines = name => readFileSync(join(expected, `${name}.ndjson`), 'utf8').trimEnd().split('\n').map(line => JSON.parse(line));

const faults = [];
const same = (what, found, wanted) => {
  if (found !== wanted) faults.push(`${what}\n  expected ${String(wanted).slice(0, 400)}\n  found    ${String(found).slice(0, 400)}`);
};

const profiles = lines('profiles');
same('first profile', ph.scoreText(profiles[0].sheet), profiles[0].profile);
const first = performance.now() - began;
const again = performance.now();
const made = profiles.map(({ sheet }) => ph.scoreText(sheet));
const each = (performance.now() - again) / profiles.length;
profiles.forEach(({ sheet, profile }, i) => same(sheet, made[i], profile));
profiles.forEach(({ sheet, profile }) => same(sheet, JSON.stringify(ph.score(JSON.parse(sheet))), JSON.stringify(JSON.parse(profile))));
console.log(`${profiles.length} random sheets; import and first score ${first.toFixed()} ms, each further ${each.toFixed(2)} ms`);

const reference = lines('reference-pictures');
const pictures = [...lines('pictures'), ...reference];
for (const { sheets, blank, form, options, text } of pictures) {
  const made = blank ? ph.blankWeb(blank, options) : form ? ph.form(form, options.lang) : ph.web(sheets, options);
  same(JSON.stringify(options), ph.isProblem(made) ? '' : made, text);
}
console.log(`${pictures.length} pictures and forms, ${reference.length} of them as committed`);

const violations = lines('violations');
for (const { type, document, ...byLanguage } of violations)
  for (const [lang, problem] of Object.entries(byLanguage)) {
    const found = ph.check(type, document, { lang });
    same(`${type} ${document}`, JSON.stringify(found ?? { ...JSON.parse(problem), violations: [] }), problem);
  }
console.log(`${violations.length} documents checked in two languages, ${violations.filter(line => JSON.parse(line.en).violations.length).length} of them bad`);

// The small entry gives the same, of what it knows.
const small = await load('scoring.js');
profiles.forEach(({ sheet, profile }) => same(sheet, small.scoreText(sheet), profile));
const known = violations.filter(({ type }) => /^(answer-sheet|profile|questionnaire|problem)\//.test(type));
for (const { type, document, ...byLanguage } of known)
  for (const [lang, problem] of Object.entries(byLanguage)) {
    const found = small.check(type, document, { lang });
    same(`small ${type} ${document}`, JSON.stringify(found ?? { ...JSON.parse(problem), violations: [] }), problem);
  }
same('questionnaires', JSON.stringify(small.questionnaires()), JSON.stringify(ph.questionnaires()));
(await small.conform()).differs.forEach(line => faults.push(`small ${line}`));
console.log(`the same by the small entry, with ${known.length} documents`);

const conform = await ph.conform();
conform.differs.forEach(line => faults.push(line));
console.log(`${conform.vectors} scoring vectors`);

if (faults.length) {
  console.error(faults.slice(0, 20).join('\n'), `\n${faults.length} differ`);
  process.exit(1);
}
