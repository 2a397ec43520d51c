// Turns plain values into JSON texts and back; the rules themselves are compiled from the Java library.
import * as compiled from './everything.js';

const text = document => (typeof document === 'string' ? document : (JSON.stringify(document) ?? ''));
const given = ({ questionnaires, ...options } = {}) =>
  JSON.stringify(questionnaires ? { ...options, questionnaires: questionnaires.map(text) } : options);
const list = sheets => JSON.stringify((Array.isArray(sheets) ? sheets : [sheets]).map(text));

export const isProblem = value => value?.format === 'positive-health/problem/1';
export const questionnaires = options => JSON.parse(compiled.questionnaires(given(options)));
export const questionnaire = (id, options) => JSON.parse(compiled.questionnaire(String(id), given(options)));
/** What is wrong with a document; null if nothing is. */
export const check = (type, document, options) => {
  const problem = JSON.parse(compiled.check(String(type), text(document), given(options)));
  return problem.violations.length ? problem : null;
};
/** The profile as JSON text, to the byte as Java writes it: a score of five is 5.0 there. */
export const scoreText = (sheet, options) => compiled.score(text(sheet), given(options));
export const score = (sheet, options) => JSON.parse(scoreText(sheet, options));
export const explain = (sheet, lang, options) => JSON.parse(compiled.explain(text(sheet), given({ ...options, lang })));
export const web = (sheets, options) => JSON.parse(compiled.web(list(sheets), given(options)));
export const blankWeb = (id, options) => JSON.parse(compiled.blankWeb(String(id), given(options)));
export const form = (id, lang, options) => JSON.parse(compiled.form(String(id), given({ ...options, lang })));
export const guide = (name, options) => JSON.parse(compiled.guide(String(name), given(options)));
export const texts = (lang, options) => JSON.parse(compiled.texts(given({ ...options, lang })));

/** Runs the scoring vectors, which are loaded only then; gives a sentence for each that differs. */
export async function conform() {
  const { vectors } = await import('./vectors.js');
  const differs = [];
  for (const vector of vectors) {
    const options = { ...(vector.rule && { rule: vector.rule }), questionnaires: vector.questionnaires ?? [] };
    const made = score(vector.sheetText ?? vector.sheet, options);
    let found, expected;
    if (vector.expectedViolations) {
      expected = vector.expectedViolations.map(({ path, code }) => ({ path, code }));
      found = isProblem(made) ? made.violations.map(({ path, code }) => ({ path, code })) : made;
    } else if (vector.expectedProfile) {
      expected = vector.expectedProfile;
      found = made;
      if (!('fingerprint' in expected)) delete found.fingerprint;
    } else {
      expected = vector.expected;
      found = made.dimensions;
    }
    if (JSON.stringify(found) !== JSON.stringify(expected))
      differs.push(`${vector.id}: expected ${JSON.stringify(expected)} but found ${JSON.stringify(found)}`);
  }
  return { vectors: vectors.length, differs };
}
