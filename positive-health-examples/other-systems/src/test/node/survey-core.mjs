// Runs every form by survey-core without a page: node survey-core.mjs <folder of Exchange>.
import assert from 'node:assert/strict';
import { DAY, folders } from './files.mjs';

const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length ? given : [`${DAY}T10:00:00`]));
  }
};
const { Model, Version } = await import('survey-core-3');

const REFUSED = 'refused';
let runs = 0;

function opened(form, locale) {
  const survey = new Model(form);
  assert.deepEqual(survey.jsonErrors ?? [], [], 'the form is not as survey-core wants it');
  survey.locale = locale;
  assert.ok(survey.getAllQuestions().every(question => question.isEmpty() && !question.isRequired), 'something is preset or required');
  return survey;
}

/** Goes through all pages and finishes; what a person filled in stands in the data. */
function finished(survey) {
  while (!survey.isLastPage) assert.ok(survey.nextPage(), 'a page holds a person back');
  assert.ok(survey.tryComplete(), 'the form cannot be finished');
  assert.equal(survey.state, 'completed');
  runs++;
  return JSON.parse(JSON.stringify(survey.data));
}

for (const folder of folders(process.argv[2])) {
  const form = folder.json('surveyjs.json');

  const sheet = folder.json('filled-in.json');
  const survey = opened(form, 'nl');
  assert.ok(survey.getAllQuestions().every(question => question.processedTitle), 'a question has no title');
  for (const [code, answer] of Object.entries(sheet.answers)) {
    const skip = survey.getQuestionByName(`${code}_skip`);
    if (answer === null && skip) skip.value = true;
    else survey.getQuestionByName(code).value = answer === null ? REFUSED : answer;
  }
  for (const code of sheet.talkAbout ?? []) survey.getQuestionByName(`${code}_talkAbout`).value = true;
  if (sheet.remark) survey.getQuestionByName('sheet_remark').value = sheet.remark;
  folder.write('survey-core-filled-in.ndjson', [finished(survey)]);

  folder.write('survey-core-kept.ndjson', folder.lines('surveyjs.ndjson').map(data => {
    const kept = opened(form, 'en');
    kept.data = data;
    return finished(kept);
  }));
}
console.log(`survey-core ${Version ?? ''}: ${runs} forms run and finished`);
