// The page: it fills in a sheet, and leaves every rule, text and picture to the package.
import * as ph from 'positive-health';
import { WORDS } from './words.js';

const KEY = 'positive-health';
const app = document.getElementById('app');
const narrow = matchMedia('(max-width: 40rem)');
const dark = matchMedia('(prefers-color-scheme: dark)');
let lang = /^en\b/.test(navigator.language) ? 'en' : 'nl';
let sheet = null;
let step = 0;
let keeps = false;
let said = '';

const words = () => WORDS[lang];
const text = localized => localized[lang] ?? Object.values(localized)[0];
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
};

function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties))
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) made.setAttribute(key, value === true ? '' : value);
  made.append(...children.filter(child => child != null));
  return made;
}
const button = (label, click, properties) => element('button', { type: 'button', onclick: click, ...properties }, label);

function storage(use) {
  try { return use(localStorage); } catch { keeps = false; said = words().notKept; return null; }
}
const keep = () => keeps && sheet && storage(kept => kept.setItem(KEY, JSON.stringify({ lang, step, sheet })));
function forget() {
  storage(kept => kept.removeItem(KEY));
  sheet = null; step = 0; keeps = false; said = words().forgotten;
  draw();
}
function changed() { said = ''; keep(); }
function go(to) { step = to; said = ''; keep(); draw(true); }

function question(item, scale, at, heading) {
  const code = item.code;
  const name = text(item.label);
  const choice = (value, label) => element('label', {},
    element('input', { type: 'radio', name: code, value: String(value), checked: code in sheet.answers && sheet.answers[code] === value,
      onchange: () => { sheet.answers[code] = value; changed(); } }), label);
  const numbers = Array.from({ length: scale.highest - scale.lowest + 1 }, (_, i) => scale.lowest + i);
  const ends = `ends-${at}`;
  const field = element('fieldset', { 'aria-describedby': ends },
    // A score's only question is called as its dimension, which stands above it already.
    element('legend', { class: text(item.statement) === heading && 'spoken' }, text(item.statement)),
    element('div', { class: 'ends', id: ends },
      element('span', {}, `${scale.lowest}: ${text(scale.lowestMeaning)}`), element('span', {}, `${scale.highest}: ${text(scale.highestMeaning)}`)),
    element('div', { class: 'scale' }, ...numbers.map(number => choice(number, String(number)))),
    element('div', { class: 'more' }, choice(null, words().skip),
      element('label', {}, element('input', { type: 'checkbox', checked: sheet.talkAbout.includes(code), onchange: event => {
        sheet.talkAbout = sheet.talkAbout.filter(other => other !== code);
        if (event.target.checked) sheet.talkAbout.push(code);
        changed();
      } }), words().talk),
      button(words().clear, () => {
        delete sheet.answers[code];
        field.querySelectorAll('input[type=radio]').forEach(radio => { radio.checked = false; });
        changed();
      }, { 'aria-label': words().clearOf(name) })));
  return field;
}

function startPage() {
  const begin = id => { if (sheet?.questionnaire !== id) sheet = { format: 'positive-health/answer-sheet/1', questionnaire: id, takenOn: today(), answers: {}, talkAbout: [] }; go(1); };
  return [
    element('h2', { tabindex: -1 }, words().start), element('p', {}, words().intro), element('h3', {}, words().which),
    ...ph.questionnaires().map(one => element('p', { class: 'row' },
      button(`${words().begin}: ${text(one.title)}`, () => begin(one.id), { class: 'main' }), element('span', { class: 'soft' }, words().items(one.items.length)))),
  ];
}

function questionsPage(questionnaire, parts) {
  const part = parts[step - 1];
  const last = step === parts.length;
  return [
    element('p', { class: 'soft' }, words().step(step, parts.length)),
    element('h2', { tabindex: -1 }, part.name),
    ...part.items.map((item, at) => question(item, questionnaire.scale, at, part.name)),
    element('nav', { 'aria-label': words().step(step, parts.length) },
      button(words().back, () => go(step - 1)), button(last ? words().show : words().next, () => go(step + 1), { class: 'main' })),
  ];
}

/** The words of a picture. Not by a parser: it would report the styles in the picture as against the policy. */
function described(svg) {
  const characters = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return (/<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '').replace(/&(\w+);/g, (all, name) => characters[name] ?? all);
}

function picture(options) {
  const svg = ph.web(sheet, { lang, theme: dark.matches ? 'dark' : 'light', compact: narrow.matches, ...options });
  return { svg, image: element('img', { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt: described(svg) }) };
}

function hand(name, blob) {
  const link = element('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
const handPng = image => {
  const canvas = element('canvas', { width: image.naturalWidth * 2, height: image.naturalHeight * 2 });
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob(blob => blob && hand('web.png', blob));
};
function print(what) {
  document.body.className = `print-${what}`;
  window.print();
  document.body.className = '';
}

function resultPage(parts) {
  const web = picture({});
  const answers = picture({ picture: 'answers' });
  const guide = ph.guide('conversation');
  return [
    element('h2', { tabindex: -1 }, words().result),
    element('div', { class: 'print-web' }, web.image),
    element('nav', { 'aria-label': words().result },
      button(words().back, () => go(parts.length)),
      button(words().printWeb, () => print('web')), button(words().printGuide, () => print('guide')),
      button(words().svg, () => hand('web.svg', new Blob([web.svg], { type: 'image/svg+xml' }))),
      button(words().png, () => handPng(web.image)),
      button(words().save, () => hand('answers.json', new Blob([JSON.stringify(sheet, null, 2)], { type: 'application/json' })))),
    element('div', { class: 'print-web' }, element('h3', {}, words().answers), answers.image,
      element('h3', {}, words().explained), element('ul', { class: 'lines' }, ...ph.explain(sheet, lang).map(line => element('li', {}, line)))),
    element('div', { class: 'print-guide' }, element('h3', {}, text(guide.title)), element('p', {}, text(guide.about)),
      ...guide.sections.flatMap(section => [element('h4', {}, text(section.label)), section.about ? element('p', {}, text(section.about)) : null,
        element('ul', {}, ...section.lines.map(line => element('li', {}, text(line))))])),
  ];
}

async function open(file) {
  const json = (await file.text()).replace(/^\uFEFF/, '');
  const problem = ph.check('answer-sheet', json, { lang });
  if (problem) {
    said = [words().notOpened, ...problem.violations.map(one => one.message)].join(' ');
    return draw();
  }
  const read = JSON.parse(json);
  sheet = { ...read, answers: read.answers ?? {}, talkAbout: read.talkAbout ?? [] };
  go(1);
}

function draw(moves = false) {
  const questionnaire = sheet && ph.questionnaire(sheet.questionnaire);
  const names = sheet && ph.texts(lang).dimensions;
  const parts = sheet ? Object.keys(names)
    .map(code => ({ name: names[code].label, items: questionnaire.items.filter(item => item.dimension === code) }))
    .filter(part => part.items.length) : [];
  step = sheet ? Math.min(step, parts.length + 1) : 0;
  document.documentElement.lang = lang;
  document.title = words().name;
  const page = step === 0 ? startPage() : step <= parts.length ? questionsPage(questionnaire, parts) : resultPage(parts);
  app.replaceChildren(
    element('header', {}, element('h1', {}, words().name),
      button(words().language, () => { lang = words().tag; said = ''; keep(); draw(); }, { lang: words().tag })),
    element('main', {}, element('p', { class: 'soft no-print' }, words().private),
      element('div', { role: 'status', class: said ? 'alert no-print' : 'no-print' }, said), ...page),
    element('footer', {}, element('div', { class: 'row' },
      sheet && element('label', { class: 'row' }, element('input', { type: 'checkbox', checked: keeps, onchange: event => {
        keeps = event.target.checked;
        if (keeps) { said = words().kept; keep(); } else { storage(kept => kept.removeItem(KEY)); said = ''; }
        app.querySelector('[role=status]').textContent = said;
      } }), words().keep),
      button(words().forget, forget),
      element('label', { class: 'file' }, words().open, element('input', { type: 'file', accept: '.json,application/json',
        onchange: event => event.target.files[0] && open(event.target.files[0]) })))));
  if (moves) { app.querySelector('h2').focus(); scrollTo(0, 0); }
}

const kept = storage(store => JSON.parse(store.getItem(KEY) ?? 'null'));
if (kept && !ph.check('answer-sheet', kept.sheet)) ({ lang, step, sheet } = kept, keeps = true);
said = '';
[narrow, dark].forEach(query => query.addEventListener('change', () => step > 0 && draw()));
draw();
