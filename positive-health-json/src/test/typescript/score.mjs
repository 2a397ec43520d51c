// A scorer of answer sheets that needs no Java: the shipped questionnaires and the scoring handbook are enough.
const DIMENSIONS = ["bodily-functions", "mental-wellbeing", "meaningfulness", "quality-of-life", "participation", "daily-functioning"];

/** A whole number, however it is written; null is a skipped item. */
const value = (answer) => (answer === null || answer === undefined ? undefined : Number(answer));

/** A half is rounded away from zero at one decimal, on whole numbers so that nothing is lost. */
function mean(sum, answered) {
  const tenths = BigInt(Math.abs(sum)) * 20n + BigInt(answered);
  const rounded = Number(tenths / BigInt(2 * answered)) / 10;
  return sum < 0 ? -rounded : rounded;
}

/** The least number of answers by rule; half of the items unless the rule names a number. */
function enough(rule, answered, items) {
  const minimum = /^mean-of-answered-min-([1-9][0-9]{0,2})\/1$/.exec(rule);
  return minimum ? answered >= Number(minimum[1]) : 2 * answered >= items;
}

/** What stands behind `;without=` is not asked. */
export function scoreSheet(sheet, questionnaires, rule) {
  const [id, without = ""] = sheet.questionnaire.split(";without=");
  const left = without.split(",");
  const asked = questionnaires.get(id).items.filter((item) => !left.includes(item.code));
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => {
      const items = asked.filter((item) => item.dimension === dimension);
      const answers = items.map((item) => value(sheet.answers[item.code])).filter((answer) => answer !== undefined);
      const counts = { answered: answers.length, items: items.length };
      if (items.length === 0) return [dimension, { absent: "not-in-questionnaire", ...counts }];
      if (answers.length === 0) return [dimension, { absent: "not-answered", ...counts }];
      if (!enough(rule, answers.length, items.length)) return [dimension, { absent: "too-few-answers", ...counts }];
      const sum = answers.reduce((all, answer) => all + answer, 0);
      return [dimension, { score: mean(sum, answers.length), sum, ...counts }];
    }),
  );
}
