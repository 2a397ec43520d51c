// LHC-Forms loads every questionnaire, shows it, is filled in by keyboard, and keeps responses: node lhc-forms.mjs <folder of Exchange>.
import assert from 'node:assert/strict';
import { opened } from './browser.mjs';
import { folders } from './files.mjs';

const PAGE = `<!DOCTYPE html><html lang="nl"><head><meta charset="UTF-8"><title>LHC-Forms</title>
<link rel="stylesheet" href="/lforms/dist/lforms/webcomponent/styles.css"></head><body><div id="form"></div>
<script src="/lforms/dist/lforms/webcomponent/assets/lib/zone.min.js"></script>
<script src="/lforms/dist/lforms/webcomponent/lhc-forms.js" type="module"></script>
<script src="/lforms/dist/lforms/fhir/R4/lformsFHIR.min.js" defer></script></body></html>`;

let shown = 0;
let filledIn = 0;
let kept = 0;
const { page, faults, close } = await opened(PAGE);
await page.waitForFunction(() => window.LForms?.FHIR && window.LForms.Util.addFormToPage);

/** Ticks "yes" by keyboard: the button is reached, and chosen by the space bar. */
async function yes(id) {
  await page.locator(`[id="${id}|true"] input`).focus();
  await page.keyboard.press('Space');
  await page.waitForSelector(`[id="${id}|true"].ant-radio-wrapper-checked`);
}

async function type(id, words) {
  await page.locator(`[id="${id}"]`).focus();
  await page.keyboard.type(words);
  await page.keyboard.press('Tab');
}

for (const folder of folders(process.argv[2])) {
  const questionnaire = folder.json('fhir-nl.json');
  await page.evaluate(async form => {
    document.querySelector('#form').replaceChildren();
    await window.LForms.Util.addFormToPage(form, 'form');
  }, questionnaire);
  await page.waitForSelector('[id="sheet.remark/1"]');
  const text = await page.evaluate(() => document.querySelector('#form').innerText);
  for (const group of questionnaire.item.filter(item => item.type === 'group'))
    for (const item of [group, ...group.item]) assert.ok(text.includes(item.text), `not shown: ${item.linkId}`);
  const empty = await page.evaluate(() => window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
  assert.equal(empty.item, undefined, 'something is preset');
  shown++;

  const sheet = folder.json('filled-in.json');
  for (const [code, answer] of Object.entries(sheet.answers)) {
    if (answer === null) await yes(`${code}.skip/1/1`);
    else await type(`${code}/1/1`, String(answer));
  }
  for (const code of sheet.talkAbout ?? []) await yes(`${code}.talk-about/1/1`);
  if (sheet.remark) await type('sheet.remark/1', sheet.remark);
  const given = await page.evaluate(() => window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
  folder.write('lhc-forms-filled-in.ndjson', [given]);
  filledIn++;

  const responses = folder.lines('fhir.ndjson');
  const back = await page.evaluate(([form, all]) => all.map(response => {
    const { Util, LFormsData } = window.LForms;
    const merged = Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', response, Util.convertFHIRQuestionnaireToLForms(form, 'R4'), 'R4');
    const given = Util.getFormFHIRData('QuestionnaireResponse', 'R4', new LFormsData(merged));
    // Whose it is is the host's to say.
    return { ...given, subject: response.subject };
  }), [questionnaire, responses]);
  folder.write('lhc-forms-kept.ndjson', back);
  kept += back.length;
}
const version = await page.evaluate(() => window.LForms.lformsVersion);
assert.deepEqual(faults(), []);
await close();
console.log(`LHC-Forms ${version}: ${shown} questionnaires shown, ${filledIn} filled in by keyboard, ${kept} responses kept`);
