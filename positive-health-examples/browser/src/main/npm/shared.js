// Turns plain values into JSON texts and back, for both entries of the package.
export const text = document => (typeof document === 'string' ? document : (JSON.stringify(document) ?? ''));
export const given = ({ questionnaires, ...options } = {}) =>
  JSON.stringify(questionnaires ? { ...options, questionnaires: questionnaires.map(text) } : options);
export const isProblem = value => value?.format === 'positive-health/problem/1';

/** The functions of scoring and checking, of what the Java library was compiled to. */
export function functions(compiled) {
  /** The profile as JSON text, to the byte as Java writes it: a score of five is 5.0 there. */
  const scoreText = (sheet, options) => compiled.score(text(sheet), given(options));
  const score = (sheet, options) => JSON.parse(scoreText(sheet, options));
  return {
    questionnaires: options => JSON.parse(compiled.questionnaires(given(options))),
    questionnaire: (id, options) => JSON.parse(compiled.questionnaire(String(id), given(options))),
    /** What is wrong with a document; null if nothing is. */
    check: (type, document, options) => {
      const problem = JSON.parse(compiled.check(String(type), text(document), given(options)));
      return problem.violations.length ? problem : null;
    },
    scoreText,
    score,
    conform: () => conform(score),
  };
}

/** Runs the scoring vectors, which are loaded only then; gives a sentence for each that differs. */
async function conform(score) {
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
