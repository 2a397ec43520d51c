// survey-js-ui shows every form, and is filled in by keyboard alone: node survey-js-ui.mjs <folder of Exchange>.
import assert from 'node:assert/strict';
import { opened } from './browser.mjs';
import { folders } from './files.mjs';

const PAGE = `<!DOCTYPE html><html lang="nl"><head><meta charset="UTF-8"><title>SurveyJS</title>
<link rel="stylesheet" href="/survey-core/survey-core.fontless.min.css"></head><body><div id="form"></div>
<script src="/survey-core/survey.core.min.js"></script>
<script src="/survey-core/survey.i18n.min.js"></script>
<script src="/survey-js-ui/survey-js-ui.min.js"></script></body></html>`;
const MOST_TABS = 400;

let forms = 0;
let keys = 0;
const { page, faults, close } = await opened(PAGE);
const press = async key => {
  keys++;
  await page.keyboard.press(key);
};

/** Presses tab until the focus is in a question, on an input of a kind. */
async function reach(name, kind) {
  for (let i = 0; i < MOST_TABS; i++) {
    const there = await page.evaluate(([question, selector]) => {
      const on = document.activeElement;
      return on?.matches(selector) && (!question || on.closest('[data-name]')?.getAttribute('data-name') === question);
    }, [name, kind]);
    if (there) return;
    await press('Tab');
  }
  throw new Error(`the keyboard does not get to ${name}`);
}

for (const folder of folders(process.argv[2])) {
  const form = folder.json('surveyjs.json');
  const sheet = folder.json('filled-in.json');
  await page.evaluate(json => {
    const place = document.createElement('div');
    document.querySelector('#form').replaceChildren(place);
    window.survey = new window.Survey.Model(json);
    window.survey.locale = 'nl';
    window.SurveyUI.renderSurvey(window.survey, place);
  }, form);
  for (const { name, elements } of form.pages) {
    await page.waitForFunction(expected => window.survey.currentPage.name === expected && document.querySelector('[data-name]'), name);
    assert.equal(await page.evaluate(() => document.querySelectorAll('#form :checked').length), 0, 'something is preset');
    for (const element of elements) {
      const code = element.name.replace(/_(talkAbout|skip)$/, '');
      if (element.type === 'radiogroup' && code in sheet.answers) {
        await reach(element.name, 'input[type=radio]');
        const values = [...element.choices.map(choice => choice.value ?? choice), null];
        await press('Space');
        for (let i = 0; i < values.indexOf(sheet.answers[code]); i++) await press('ArrowDown');
      } else if (element.type === 'text' && Number.isInteger(sheet.answers[code])) {
        await reach(element.name, 'input[type=number]');
        for (const digit of String(sheet.answers[code])) await press(digit);
        await press('Tab');
      } else if (element.name.endsWith('_skip') && sheet.answers[code] === null) {
        await reach(element.name, 'input[type=checkbox]');
        await press('Space');
      } else if (element.name.endsWith('_talkAbout') && sheet.talkAbout?.includes(code)) {
        await reach(element.name, 'input[type=checkbox]');
        await press('Space');
      } else if (element.type === 'comment' && sheet.remark) {
        await reach(element.name, 'textarea');
        await page.keyboard.insertText(sheet.remark);
        await press('Tab');
      }
    }
    const isLast = name === form.pages.at(-1).name;
    await reach('', isLast ? '.sd-navigation__complete-btn' : '.sd-navigation__next-btn');
    await press('Enter');
  }
  await page.waitForFunction(() => window.survey.state === 'completed');
  folder.write('survey-js-ui-filled-in.ndjson', [await page.evaluate(() => window.survey.data)]);
  forms++;
}
const version = await page.evaluate(() => window.Survey.Version ?? '');
assert.deepEqual(faults(), []);
await close();
console.log(`survey-js-ui with survey-core ${version}: ${forms} forms filled in by keyboard alone, ${keys} keys`);
